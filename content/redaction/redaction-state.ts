import type { Battle } from '@/domain/battle/battle';
import { pairStart } from '@/domain/battle/pair-start';
import { promptsUpTo } from '@/domain/battle/read-leaks';
import type { RedactionState } from './redaction';

/** What a battle says of how its page is to be redacted. */
export function redactionState(battle: Battle, isLifted: boolean): RedactionState {
  const turns = battle.turns.slice(pairStart(battle.turns));
  return {
    isLifted,
    isUnreadable: battle.page === 'unreadable',
    mayHoldFrames: battle.modality !== 'text' && battle.modality !== 'search',
    prompt: promptsUpTo(turns, turns.length - 1),
  };
}
