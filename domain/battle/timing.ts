import * as v from 'valibot';
import { type PerSide, perSide, type Side } from '../side';
import type { Reading } from './reading';

const Millis = v.pipe(v.number(), v.integer(), v.minValue(0));
const TimesOfSide = v.strictObject({ firstTokenMs: v.optional(Millis), finishMs: v.optional(Millis) });
type TimesOfSide = v.InferOutput<typeof TimesOfSide>;

/** How long the replies of a turn took, in milliseconds from its prompt; missing where that was not seen. */
export const Times = perSide(TimesOfSide);
export type Times = v.InferOutput<typeof Times>;

/** The last turn of a conversation, as far as this page saw it being written. */
export interface Timing {
  readonly turns: number;
  readonly prompt: string;
  /** Undefined where the replies were there when the turn was first seen: then nothing is known of its times. */
  readonly startMs: number | undefined;
  readonly replies: PerSide<string>;
  readonly times: Times;
}

/** Follows the last turn from one reading to the next, some twenty a second at most. */
export function followTiming(before: Timing | undefined, reading: Reading, atMs: number): Timing | undefined {
  const last = reading.kind === 'battle' ? reading.turns.at(-1) : undefined;
  if (reading.kind !== 'battle' || last === undefined) return before;
  const { prompt, replies } = last;
  const turns = reading.turns.length;
  if (before?.turns === turns && before.prompt === prompt) return write(before, replies, atMs);
  const isEmpty = replies.a === '' && replies.b === '';
  return { turns, prompt, startMs: isEmpty ? atMs : undefined, replies, times: { a: {}, b: {} } };
}

function write(before: Timing, replies: PerSide<string>, atMs: number): Timing {
  const { startMs } = before;
  if (startMs === undefined) return before;
  const timed = (side: Side): TimesOfSide => {
    const known = before.times[side];
    if (replies[side] === before.replies[side] || replies[side] === '') return known;
    const sinceMs = Math.max(0, Math.round(atMs - startMs));
    return { firstTokenMs: known.firstTokenMs ?? sinceMs, finishMs: sinceMs };
  };
  return { ...before, replies, times: { a: timed('a'), b: timed('b') } };
}
