import { type TextKey, text } from '@/platform/text';
import type { Addition } from './added-arenas';

const refusals: Readonly<Record<Exclude<Addition, 'added'>, TextKey>> = {
  'no-address': 'addNoAddress',
  known: 'addKnown',
  'not-allowed': 'addNotAllowed',
};

interface AdditionNoteProps {
  readonly addition: Addition | undefined;
  /** Whether the parts have to be pointed at still. */
  readonly isCustom: boolean;
}

/** What became of the wish to add an arena. */
export function AdditionNote({ addition, isCustom }: AdditionNoteProps) {
  if (addition === undefined) return null;
  if (addition === 'added') return <p role="status">{text(isCustom ? 'addedCustom' : 'addedFamily')}</p>;
  return (
    <p role="alert" class="added-doubt">
      {text(refusals[addition])}
    </p>
  );
}
