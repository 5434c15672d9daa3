import { isHalfRated, isWaiting } from './advance';
import type { Battle, LossReason } from './battle';
import type { Part } from './part';
import { isNamed } from './reading';

/** What there is to say about a page, without a word that could name a model. */
export type BattleStatus =
  | { readonly kind: 'elsewhere' }
  | { readonly kind: 'unreadable'; readonly missing: readonly Part[] }
  | { readonly kind: 'watching'; readonly turn: number }
  /** Names are readable already, so a vote cast now is not blind. */
  | { readonly kind: 'named' }
  | { readonly kind: 'waiting' }
  /** One reply is still to be rated; `again`: both are, because the page was loaded anew in between. */
  | { readonly kind: 'half-rated'; readonly again: boolean }
  | { readonly kind: 'voted'; readonly voteId: string }
  | { readonly kind: 'not-recorded'; readonly reason: LossReason };

/** Sums a battle up. What was clicked comes before what the page shows now. */
export function readStatus(battle: Battle): BattleStatus {
  if (battle.loss !== undefined) return { kind: 'not-recorded', reason: battle.loss };
  if (isHalfRated(battle)) return { kind: 'half-rated', again: false };
  if (isWaiting(battle)) return { kind: 'waiting' };
  if (battle.page === 'elsewhere') return { kind: 'elsewhere' };
  if (battle.page === 'unreadable') return { kind: 'unreadable', missing: battle.missing };
  if (battle.choice !== undefined) return { kind: 'voted', voteId: battle.choice.voteId };
  if (battle.asksAgain) return { kind: 'half-rated', again: true };
  if (isNamed(battle.turns.at(-1))) return { kind: 'named' };
  return { kind: 'watching', turn: battle.turns.length };
}
