import type { Turn } from '../turn';
import type { Battle } from './battle';
import { type BattleReading, isNamed } from './reading';
import { votedTurn } from './reveal';

/** Whether a reading shows the battle we know, rather than the next one. */
export function continues(battle: Battle, reading: BattleReading): boolean {
  const isKnown = battle.conversation !== undefined && reading.conversation !== undefined;
  if (isKnown && battle.conversation !== reading.conversation) return false;
  if (battle.choice === undefined) return reading.turns.length > 0 || battle.turns.length === 0;
  // Being mounted anew a transcript is empty for a moment. One whose names were waited for in vain was cleared away.
  // Nothing would tell the pair that comes after it from this one where there are no words.
  if (reading.turns.length === 0)
    return (
      isKnown ||
      (battle.revealed === undefined && battle.loss === undefined && !isWordless(battle.choice.turns))
    );
  // After a vote the same transcript may be mounted again, and turn by turn, but it never grows: a further turn
  // is a further battle, even of the same pair.
  if (reading.turns.length > battle.choice.turns.length) return false;
  return (
    isKnown || (isSameTranscript(battle.choice.turns, reading.turns) && !isPairReplaced(battle, reading))
  );
}

/** What stands for a recording, a picture, a plot; nothing where one failed. */
const wordless = /^(?:\[\w+\]\s*)*$/;

/**
 * Two pairs of recordings or plots read alike. Names that were there and are gone tell the next pair from the last,
 * should the empty page between them have been missed.
 */
function isPairReplaced(battle: Battle, { turns }: BattleReading): boolean {
  if (battle.revealed === undefined || !isNamed(votedTurn(battle)) || turns.some(isNamed)) return false;
  return isWordless(turns);
}

function isWordless(turns: readonly Turn[]): boolean {
  return turns.every(({ replies: { a, b } }) => a + b !== '' && wordless.test(a) && wordless.test(b));
}

function isSameTranscript(voted: readonly Turn[], shown: readonly Turn[]): boolean {
  return shown.every((turn, index) => isSameTurn(voted[index], turn));
}

function isSameTurn(voted: Turn | undefined, shown: Turn): boolean {
  return (
    isSameText(voted?.prompt, shown.prompt) &&
    isSameText(voted?.replies.a, shown.replies.a) &&
    isSameText(voted?.replies.b, shown.replies.b)
  );
}

/**
 * Some layouts hide the losing reply or empty the prompt after the vote, and a reply that is mounted anew may come in
 * pieces: what is not there contradicts nothing.
 */
function isSameText(voted: string | undefined, shown: string): boolean {
  return voted?.startsWith(shown) ?? false;
}
