import { useState } from 'preact/hooks';
import type { Guess } from '@/domain/remarks';
import { sides } from '@/domain/side';
import { text } from '@/platform/text';

export interface GuessFormProps {
  /** What there is to choose from; anything else will do as well. */
  readonly names: readonly string[];
  readonly onGuess: (guess: Guess) => Promise<void>;
  readonly onSkip: () => void;
}

// What is typed here is not the page's to hear, nor to take for one of its keys.
const keep = (event: Event) => event.stopPropagation();

/** Asks whom the voter takes the two for, before they are named. */
export function GuessForm({ names, onGuess, onSkip }: GuessFormProps) {
  const [isFailed, setFailed] = useState(false);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const guess = readGuess(event.currentTarget as HTMLFormElement);
    if (Object.keys(guess).length === 0) return onSkip();
    onGuess(guess).catch(() => setFailed(true));
  };
  const leave = (event: KeyboardEvent) => {
    keep(event);
    if (event.key === 'Escape') onSkip();
  };
  return (
    <form class="guess" onSubmit={submit} onKeyDown={leave} onKeyUp={keep} onInput={keep}>
      <p>{text('guessAsk')}</p>
      {sides.map((side) => (
        <label key={side}>
          {text('guessSide', side.toUpperCase())}
          <input name={side} list="guess-names" maxLength={300} autocomplete="off" />
        </label>
      ))}
      <datalist id="guess-names">
        {names.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      {isFailed && <p role="alert">{text('guessFailed')}</p>}
      <div class="guess-buttons">
        <button type="submit">{text('guessSave')}</button>
        <button type="button" onClick={onSkip}>
          {text('guessSkip')}
        </button>
      </div>
    </form>
  );
}

/** A side that was left empty says nothing. */
function readGuess(form: HTMLFormElement): Guess {
  const data = new FormData(form);
  const written = sides.map((side) => [side, String(data.get(side) ?? '').trim()] as const);
  return Object.fromEntries(written.filter(([, name]) => name !== ''));
}
