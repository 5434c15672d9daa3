import { useSignal } from '@preact/signals';
import { countText } from '@/components/count-text';
import { previewLink } from '@/domain/insights/encounters';
import { Relation } from '@/domain/journal/link';
import { text } from '@/platform/text';
import type { ModelBook } from './models-view';
import { relationText } from './relation-text';

/** A link as the voter says it. */
export interface NewLink {
  readonly name: string;
  readonly to: string;
  readonly relation: Relation;
  readonly source: string;
  readonly sourceDate?: string;
}

export interface LinkFormProps extends Pick<ModelBook, 'met' | 'tallies' | 'links'> {
  readonly onLink: (link: NewLink) => void;
}

/** Says that a name is another model's, with what that would change in sight. */
export function LinkForm({ met, tallies, links, onLink }: LinkFormProps) {
  const draft = useSignal<NewLink>({ name: '', to: '', relation: 'codename', source: '' });
  const { name, to, relation } = draft.value;
  const change = (some: Partial<NewLink>) => {
    draft.value = { ...draft.value, ...some };
  };
  const isWhole = name !== '' && to.trim() !== '' && name !== to.trim();
  const preview = isWhole ? previewLink(tallies, links, { name, to: to.trim(), relation }) : undefined;
  return (
    <form
      class="link-form fields"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isWhole) return;
        onLink({ ...draft.value, to: to.trim(), source: draft.value.source.trim() });
        draft.value = { name: '', to: '', relation: 'codename', source: '' };
      }}
    >
      <label>
        {text('linkName')}
        <select value={name} onChange={({ currentTarget: { value } }) => change({ name: value })}>
          <option value="" />
          {met.map((one) => (
            <option key={one.name} value={one.name}>
              {one.name}
            </option>
          ))}
        </select>
      </label>
      <label>
        {text('linkRelation')}
        <select
          value={relation}
          onChange={({ currentTarget: { value } }) =>
            change({ relation: Relation.options.find((one) => one === value) ?? 'alias' })
          }
        >
          {Relation.options.map((one) => (
            <option key={one} value={one}>
              {relationText(one)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {text('linkTo')}
        <input
          list="model-names"
          maxLength={300}
          value={to}
          onInput={({ currentTarget: { value } }) => change({ to: value })}
        />
        <datalist id="model-names">
          {met.map((one) => (
            <option key={one.name} value={one.name} />
          ))}
        </datalist>
      </label>
      <label>
        {text('linkSource')}
        <input
          maxLength={300}
          value={draft.value.source}
          onInput={({ currentTarget: { value } }) => change({ source: value })}
        />
      </label>
      <label>
        {text('linkDate')}
        <input
          type="date"
          value={draft.value.sourceDate ?? ''}
          onInput={({ currentTarget: { value } }) => {
            const { sourceDate: _, ...rest } = draft.value;
            draft.value = value === '' ? rest : { ...rest, sourceDate: value };
          }}
        />
      </label>
      <button type="submit" class="primary" disabled={!isWhole}>
        {text('linkDo')}
      </button>
      <p class="muted link-preview" role="status">
        {preview &&
          `${countText('linkMoves', preview.moved)} ${preview.dropped > 0 ? countText('linkDrops', preview.dropped) : ''}`}
      </p>
    </form>
  );
}
