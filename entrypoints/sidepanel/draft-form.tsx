import { useSignal } from '@preact/signals';
import { longestNote } from '@/domain/remarks';
import { tagsIn } from '@/domain/tags-in';
import { text } from '@/platform/text';
import type { TabDraft } from '@/storage/tab-drafts';
import '../dashboard/votes/amend-form.css';

export interface DraftFormProps {
  /** What was written down before; later changes of it come from here. */
  readonly draft: TabDraft;
  readonly onDraft: (draft: TabDraft) => void;
}

/** What the voter wants to remember of the battle. It is kept as it is written, and goes to the vote that ends it. */
export function DraftForm({ draft, onDraft }: DraftFormProps) {
  const written = useSignal({
    note: draft.note ?? '',
    tags: (draft.tags ?? []).join(', '),
    project: draft.project ?? '',
  });
  const write = (some: Partial<typeof written.value>) => {
    written.value = { ...written.value, ...some };
    const { note, tags, project } = written.value;
    onDraft({
      ...draft,
      note,
      tags: tagsIn(tags),
      project: project.trim(),
    });
  };
  return (
    <section aria-labelledby="battle-draft">
      <h2 id="battle-draft">{text('panelDraft')}</h2>
      <p class="muted panel-hint">{text('panelDraftHint')}</p>
      <div class="amend fields">
        <label class="amend-note">
          {text('amendNote')}
          <textarea
            rows={3}
            maxLength={longestNote}
            value={written.value.note}
            onInput={({ currentTarget: { value } }) => write({ note: value })}
          />
        </label>
        <label>
          {text('amendTags')}
          <input
            maxLength={100}
            value={written.value.tags}
            onInput={({ currentTarget: { value } }) => write({ tags: value })}
          />
        </label>
        <label>
          {text('filterProject')}
          <input
            maxLength={100}
            value={written.value.project}
            onInput={({ currentTarget: { value } }) => write({ project: value })}
          />
        </label>
      </div>
    </section>
  );
}
