import { anonymous, type BattleReading } from '../battle/reading';

/**
 * How a pair that the voter chose is shown. `ready`: it is not there yet, and its order is drawn; `blind`: it has been
 * without names since its first frame; `told`: so it was, and now the names are out; `seen`: its names could be read.
 */
export interface SelfBlinding {
  readonly phase: 'ready' | 'blind' | 'told' | 'seen';
  /** Side b stands where a would. */
  readonly isSwapped: boolean;
  readonly conversation: string | undefined;
  /** The first prompt, by which a conversation is known that gets its id late. */
  readonly prompt: string | undefined;
}

/** The order in which a conversation was shown when its page was left, if nobody has seen its names since it began. */
export interface KeptOrder {
  readonly isSwapped: boolean;
}

/** Whether the pair of a reading can only be judged once it is known what was kept of its conversation. */
export function needsKept(before: SelfBlinding | undefined, reading: BattleReading): boolean {
  return reading.conversation !== undefined && reading.turns.length > 0 && !follows(before, reading);
}

/**
 * What one more reading makes of it. The order is drawn once, before there is a pair. A pair that was there before we
 * looked is blind only if it was kept so.
 */
export function followSelfBlinding(
  before: SelfBlinding | undefined,
  reading: BattleReading,
  kept: KeptOrder | undefined,
  toss: () => boolean,
): SelfBlinding {
  const { conversation, turns } = reading;
  if (before !== undefined && follows(before, reading)) return goOn(before, reading);
  if (turns.length === 0) return { phase: 'ready', isSwapped: toss(), conversation, prompt: undefined };
  const phase = kept === undefined ? 'seen' : 'blind';
  return { phase, isSwapped: kept?.isSwapped ?? false, conversation, prompt: turns[0]?.prompt };
}

/** The names of the pair were shown, by its vote or at the voter's wish. */
export function tell(before: SelfBlinding): SelfBlinding {
  return before.phase === 'blind' ? { ...before, phase: 'told' } : before;
}

/** A reading as it is when its names are hidden: nobody is named until `isOut`. */
export function blindReading(
  reading: BattleReading,
  { phase, isSwapped }: SelfBlinding,
  isOut: boolean,
): BattleReading {
  if (phase === 'told' || phase === 'seen') return reading;
  const turns = isOut
    ? reading.turns
    : reading.turns.map((turn) => ({ ...turn, labels: { a: anonymous, b: anonymous } }));
  return { ...reading, mode: 'self-blind', isSwapped, turns };
}

function goOn(before: SelfBlinding, { conversation, turns }: BattleReading): SelfBlinding {
  const isBegun = before.phase === 'ready' && turns.length > 0;
  return {
    ...before,
    phase: isBegun ? 'blind' : before.phase,
    conversation: conversation ?? before.conversation,
    prompt: before.prompt || turns[0]?.prompt,
  };
}

function follows(before: SelfBlinding | undefined, reading: BattleReading): boolean {
  if (before === undefined) return false;
  const { conversation, turns } = reading;
  if (before.phase === 'ready') {
    // The address of an empty page that has an id already was opened, not begun.
    if (turns.length > 0) return before.conversation === undefined && begins(reading);
    return before.conversation === conversation;
  }
  if (before.conversation !== undefined) return before.conversation === conversation;
  // A page without ids begins anew by emptying its panels.
  // A prompt may be mounted in pieces.
  return turns[0]?.prompt.startsWith(before.prompt ?? '') === true;
}

/** A pair that has just been asked for. One that comes whole was opened from the history. */
function begins({ turns, busy }: BattleReading): boolean {
  const [first, second] = turns;
  if (first === undefined || second !== undefined) return false;
  return busy || first.replies.a === '' || first.replies.b === '';
}
