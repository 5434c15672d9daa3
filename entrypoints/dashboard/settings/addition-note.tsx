import { adapters } from '@/arenas/registry';
import { type TextKey, text } from '@/platform/text';
import type { Addition, Refusal } from './added-arenas';

const refusals: Readonly<Record<Refusal, TextKey>> = {
  'no-address': 'addNoAddress',
  known: 'addKnown',
  'not-allowed': 'addNotAllowed',
};

/** What became of the wish to add an arena. */
export function AdditionNote({ addition }: { readonly addition: Addition | 'adding' | undefined }) {
  if (addition === undefined) return null;
  if (addition === 'adding') return <p role="status">{text('adding')}</p>;
  if (addition.kind === 'added') return <p role="status">{addedText(addition)}</p>;
  return (
    <p role="alert" class="added-doubt">
      {text(refusals[addition.reason])}
    </p>
  );
}

/** What there is to do next. */
function addedText({ reads, isLookedAt }: Addition & { readonly kind: 'added' }): string {
  if (reads.kind === 'family') {
    const title = adapters.find(({ id }) => id === reads.adapter)?.title ?? reads.adapter;
    return isLookedAt ? text('addedRecognised', title) : text('addedFamily');
  }
  if (reads.parts !== undefined) return text('addedFamily');
  return text(isLookedAt ? 'addedUnknown' : 'addedCustom');
}
