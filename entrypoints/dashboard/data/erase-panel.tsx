import { useState } from 'preact/hooks';
import { Choice } from '@/components/choice';
import { countText } from '@/components/count-text';
import { text } from '@/platform/text';
import { daysIn } from '../days-in';
import type { CareActions } from './care-actions';
import type { DataState } from './data-state';
import type { Doomed } from './erasing';
import { Panel } from './panel';

export interface ErasePanelProps {
  readonly data: Pick<DataState, 'arenas' | 'doomed'>;
  readonly actions: Pick<CareActions, 'onDoom' | 'onSpare' | 'onErase'>;
  readonly isBusy: boolean;
}

/** Erases the votes of a period, of an arena, or everything; what would go is counted first. */
export function ErasePanel({ data: { arenas, doomed }, actions, isBusy }: ErasePanelProps) {
  const [isAll, setIsAll] = useState(false);
  const [[arena, from, to], setPart] = useState<readonly [string, string, string]>(['', '', '']);
  const changing = <T,>(change: (value: T) => void) => {
    return (value: T) => {
      // What was counted is no longer what is asked for.
      actions.onSpare();
      change(value);
    };
  };
  const kind = changing(setIsAll);
  const part = changing(setPart);
  const isAsked = isAll || arena !== '' || from !== '' || to !== '';
  return (
    <Panel title={text('eraseHeading')}>
      <p>{text('eraseAbout')}</p>
      <fieldset class="data-group" disabled={isBusy}>
        <legend class="unseen">{text('eraseWhat')}</legend>
        <Kind label={text('erasePart')} isOn={!isAll} onChoose={() => kind(false)} />
        {!isAll && (
          <div class="data-fields data-erase-part">
            <Choice
              label={text('filterArena')}
              value={arena || undefined}
              values={arenas}
              fewest={1}
              onChoose={(chosen) => part([chosen, from, to])}
            />
            <Day label={text('filterFrom')} value={from} onChoose={(day) => part([arena, day, to])} />
            <Day label={text('filterTo')} value={to} onChoose={(day) => part([arena, from, day])} />
            <p class="muted">{text('eraseUndated')}</p>
          </div>
        )}
        <Kind label={text('eraseAll')} isOn={isAll} onChoose={() => kind(true)} />
      </fieldset>
      {doomed === undefined ? (
        <p>
          <button
            type="button"
            disabled={isBusy || !isAsked}
            onClick={() =>
              actions.onDoom(isAll ? 'everything' : { ...(arena && { arena }), ...daysIn(from, to) })
            }
          >
            {text('eraseCount')}
          </button>
        </p>
      ) : (
        <Sentence key={doomed.votes} {...{ doomed, isBusy }} {...actions} />
      )}
    </Panel>
  );
}

interface SentenceProps extends Omit<ErasePanelProps['actions'], 'onDoom'> {
  readonly doomed: Doomed;
  readonly isBusy: boolean;
}

/** What would go, and the second word for it. For everything the word has to be typed. */
function Sentence({ doomed: { wish, votes }, isBusy, onSpare, onErase }: SentenceProps) {
  const [typed, setTyped] = useState('');
  const isAll = wish === 'everything';
  const isNothing = votes === 0 && !isAll;
  const isSure = !isAll || typed.trim().toLowerCase() === text('eraseWord').toLowerCase();
  return (
    <form
      class="data-sentence"
      onSubmit={(event) => {
        event.preventDefault();
        if (isSure) onErase();
      }}
    >
      <p role="alert">
        {isNothing ? text('eraseNothing') : countText(isAll ? 'eraseAllSure' : 'eraseSure', votes)}
      </p>
      {isAll && (
        <label class="data-field">
          {text('eraseType', text('eraseWord'))}
          <input
            autocomplete="off"
            value={typed}
            onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          />
        </label>
      )}
      <p class="data-buttons">
        {!isNothing && (
          <button type="submit" class="data-erase" disabled={isBusy || !isSure}>
            {text('eraseDo')}
          </button>
        )}
        <button type="button" onClick={onSpare}>
          {text('cancel')}
        </button>
      </p>
    </form>
  );
}

interface KindProps {
  readonly label: string;
  readonly isOn: boolean;
  readonly onChoose: () => void;
}

function Kind({ label, isOn, onChoose }: KindProps) {
  return (
    <label class="data-tick">
      <input type="radio" name="erase-kind" checked={isOn} onChange={onChoose} /> {label}
    </label>
  );
}

interface DayProps {
  readonly label: string;
  readonly value: string;
  readonly onChoose: (day: string) => void;
}

function Day({ label, value, onChoose }: DayProps) {
  return (
    <label class="data-field">
      {label}
      <input type="date" value={value} onChange={({ currentTarget }) => onChoose(currentTarget.value)} />
    </label>
  );
}
