import type { Turn } from '../turn';
import type { Battle } from './battle';
import type { BattleReading } from './reading';

/** Whether a reading shows the battle we know, rather than the next one. */
export function continues(battle: Battle, reading: BattleReading): boolean {
  if (isOtherConversation(battle, reading)) return false;
  if (battle.choice === undefined) return reading.turns.length > 0 || battle.turns.length === 0;
  if (reading.turns.length === 0) return battle.revealed === undefined || isSameConversation(battle, reading);
  return isSameTranscript(battle.choice.turns, reading.turns);
}

/** Only an arena with ids of its own tells a transcript that is being mounted anew from a new, empty battle. */
function isSameConversation(battle: Battle, reading: BattleReading): boolean {
  return reading.conversation !== undefined && reading.conversation === battle.conversation;
}

function isOtherConversation(battle: Battle, reading: BattleReading): boolean {
  return (
    battle.conversation !== undefined &&
    reading.conversation !== undefined &&
    battle.conversation !== reading.conversation
  );
}

/**
 * After a vote the same transcript may be mounted again, and turn by turn, but it never grows: a further turn
 * is a further battle, even of the same pair.
 */
function isSameTranscript(voted: readonly Turn[], shown: readonly Turn[]): boolean {
  return shown.length <= voted.length && shown.every((turn, index) => isSameTurn(voted[index], turn));
}

function isSameTurn(voted: Turn | undefined, shown: Turn): boolean {
  return (
    voted?.prompt === shown.prompt &&
    isSameReply(voted.replies.a, shown.replies.a) &&
    isSameReply(voted.replies.b, shown.replies.b)
  );
}

/**
 * Some layouts hide the losing reply after the vote, and a reply that is mounted anew may come in pieces: what is
 * not there contradicts nothing.
 */
function isSameReply(voted: string, shown: string): boolean {
  return voted.startsWith(shown);
}
