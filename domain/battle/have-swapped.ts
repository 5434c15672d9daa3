import type { Turn } from '../turn';

/**
 * Whether the replies of a turn changed places: a name above one of them would be taken for the other's. Replies of
 * the same words, such as two pictures, do not tell.
 */
export function haveSwapped(then: Turn | undefined, now: Turn | undefined): boolean {
  if (then === undefined || now === undefined || then.replies.a === then.replies.b) return false;
  const [wasA, wasB] = [then.replies.a, then.replies.b];
  const { a, b } = now.replies;
  return (a !== '' && a === wasB) || (b !== '' && b === wasA);
}
