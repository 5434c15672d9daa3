import { text } from '@/platform/text';

export interface PassphraseProps {
  readonly value: string;
  readonly onInput: (passphrase: string) => void;
  readonly hint: string;
}

/** A passphrase for a file; empty for none. It is kept nowhere. */
export function Passphrase({ value, onInput, hint }: PassphraseProps) {
  return (
    <label class="data-field">
      {text('passphrase')}
      <input
        type="password"
        autocomplete="off"
        value={value}
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
      />
      <span class="muted">{hint}</span>
    </label>
  );
}
