import { readNames } from '@/domain/leaks/read-names';
import { text } from '@/platform/text';

export interface OwnNamesPanelProps {
  readonly ownNames: readonly string[];
  readonly onOwnNames: (names: readonly string[]) => void;
}

/** Names that the lexicon does not know yet: a codename just seen, a model of the user's own. */
export function OwnNamesPanel({ ownNames, onOwnNames }: OwnNamesPanelProps) {
  return (
    <form
      class="own-names"
      onSubmit={(event) => {
        event.preventDefault();
        onOwnNames(readNames(String(new FormData(event.currentTarget).get('names') ?? '')));
      }}
    >
      <label for="own-names">{text('ownNamesLabel')}</label>
      <textarea id="own-names" name="names" rows={5} spellcheck={false} key={ownNames.join('\n')}>
        {ownNames.join('\n')}
      </textarea>
      <p class="muted">{text('ownNamesHint')}</p>
      <button type="submit">{text('save')}</button>
    </form>
  );
}
