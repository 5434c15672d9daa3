import type { PerSide } from '../side';
import { revealPatienceMs } from './advance';
import type { LossReason } from './battle';
import { haveSwapped } from './have-swapped';
import type { PendingVote } from './pending';
import { isNamed, type LabelledTurn, namesOf, type Reading } from './reading';

/** What a page tells of a vote that was clicked before the page was loaded anew, or before it was left. */
export type Resumption =
  | { readonly kind: 'revealed'; readonly models: PerSide<string> }
  | { readonly kind: 'lost'; readonly reason: LossReason }
  /** The page shows the pair, so far without both names. */
  | { readonly kind: 'shown' }
  | { readonly kind: 'absent' };

/**
 * Looks for the names of a pending vote on a page that may show the same conversation.
 * @param shownSinceMs since when the page has shown the pair; undefined when it did not before.
 */
export function resume(
  pending: PendingVote,
  reading: Reading,
  atMs: number,
  shownSinceMs: number | undefined,
): Resumption {
  if (!pending.canResume) return isOver(pending.castAtMs, atMs) ? leftBehind(pending) : { kind: 'absent' };
  const turn = findTurn(pending, reading);
  if (turn === undefined) return { kind: 'absent' };
  const models = haveSwapped(pending.turns.at(-1), turn) ? undefined : namesOf(turn);
  if (models !== undefined) return { kind: 'revealed', models };
  // The next reveal would be that of a later turn.
  if (goesOn(pending, reading)) return leftBehind(pending);
  if (pending.ratesEach || !isOver(shownSinceMs ?? atMs, atMs)) return { kind: 'shown' };
  return { kind: 'lost', reason: isNamed(turn) ? 'one-name-only' : 'no-reveal' };
}

function leftBehind({ ratesEach }: PendingVote): Resumption {
  return { kind: 'lost', reason: ratesEach ? 'half-rated' : 'left-before-reveal' };
}

function isOver(sinceMs: number, atMs: number): boolean {
  return atMs - sinceMs >= revealPatienceMs;
}

function findTurn({ battleId, turns }: PendingVote, reading: Reading): LabelledTurn | undefined {
  if (reading.kind !== 'battle' || reading.conversation !== battleId) return undefined;
  const turn = reading.turns[turns.length - 1];
  return turn?.prompt === turns.at(-1)?.prompt ? turn : undefined;
}

function goesOn({ turns }: PendingVote, reading: Reading): boolean {
  return reading.kind === 'battle' && reading.turns.length > turns.length;
}
