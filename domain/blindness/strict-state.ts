import type { Battle } from '../battle/battle';

/**
 * How much of a pair strict mode hides: `cover` both replies, `plain` all that tells how fast they came. Undefined
 * where there is nothing to judge blindly: no battle, or names that are known.
 */
export type StrictState = 'cover' | 'plain' | undefined;

/** What strict mode hides now. */
export function strictState(battle: Battle): StrictState {
  if (battle.page === 'unreadable') return 'cover';
  if (battle.page === 'elsewhere' || battle.mode === 'side-by-side') return undefined;
  if (battle.revealed !== undefined) return undefined;
  const last = battle.turns.at(-1);
  if (last === undefined || battle.choice !== undefined) return 'plain';
  return isComplete(battle) ? 'plain' : 'cover';
}

/** Whether a pair lacks a reply although nothing is being written: it may be late, or never come. */
export function isStuck(battle: Battle): boolean {
  return battle.page === 'battle' && !battle.busy && !isComplete(battle);
}

function isComplete({ busy, turns }: Battle): boolean {
  const last = turns.at(-1);
  return last === undefined || (!busy && last.replies.a !== '' && last.replies.b !== '');
}
