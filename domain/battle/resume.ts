import type { PerSide } from '../side';
import { revealPatienceMs } from './advance';
import type { PendingVote } from './pending';
import { isNamed, namesOf, type Reading } from './reading';

/** What a page tells of a vote that was clicked before the page was loaded anew. */
export type Resumption =
  | { readonly kind: 'revealed'; readonly models: PerSide<string> }
  /** The pair is still anonymous long after the click: it never became a vote. */
  | { readonly kind: 'lost' }
  | { readonly kind: 'open' };

/** Looks for the names of a pending vote on a page that may show the same conversation. */
export function resume(pending: PendingVote, reading: Reading, atMs: number): Resumption {
  if (reading.kind !== 'battle' || !pending.canResume || reading.conversation !== pending.battleId)
    return { kind: 'open' };
  const turn = reading.turns[pending.turns.length - 1];
  if (turn === undefined || turn.prompt !== pending.turns.at(-1)?.prompt) return { kind: 'open' };
  const models = namesOf(turn);
  if (models !== undefined) return { kind: 'revealed', models };
  const isOverdue = atMs - pending.castAtMs > revealPatienceMs;
  return isOverdue && !isNamed(turn) ? { kind: 'lost' } : { kind: 'open' };
}
