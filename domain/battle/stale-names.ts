import type { PerSide } from '../side';
import { anonymous, type BattleReading, type LabelledTurn, namesOf } from './reading';

// FastChat, seen 2026-11: a new round asked for between the vote and its answer clears the chat first, and then the
// names of the old pair arrive on the empty page and stay above the new one.

type Names = PerSide<string> | undefined;

/** Which names on the page belong to an earlier pair: those that stood there while it showed no turn. */
export function staleNames(known: Names, reading: BattleReading): Names {
  if (reading.turns.length === 0) return reading.looseNames;
  return isSame(known, namesOf(reading.turns.at(-1))) ? known : undefined;
}

/** The turns with stale names taken for what they are: no names. */
export function withoutStale(turns: readonly LabelledTurn[], stale: Names): readonly LabelledTurn[] {
  if (stale === undefined) return turns;
  return turns.map((turn) =>
    isSame(stale, namesOf(turn)) ? { ...turn, labels: { a: anonymous, b: anonymous } } : turn,
  );
}

function isSame(one: Names, other: Names): boolean {
  return one !== undefined && one.a === other?.a && one.b === other.b;
}
