import type { PerSide } from '../side';
import type { Turn } from '../turn';
import type { LabelledTurn } from './reading';

type Shown = Turn & Pick<LabelledTurn, 'media'>;

/**
 * Whether the replies of a turn changed places: a name above one of them would be taken for the other's. Replies of
 * the same words and without media do not tell.
 */
export function haveSwapped(then: Shown | undefined, now: Shown | undefined): boolean {
  if (then === undefined || now === undefined) return false;
  return changedPlaces(then.replies, now.replies) || changedPlaces(then.media, now.media);
}

function changedPlaces(then: PerSide<string> | undefined, now: PerSide<string> | undefined): boolean {
  if (then === undefined || now === undefined || then.a === then.b) return false;
  return (now.a !== '' && now.a === then.b) || (now.b !== '' && now.b === then.a);
}
