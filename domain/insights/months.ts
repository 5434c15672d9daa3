/** How many votes were cast in a month of the reader's calendar. */
export interface Month {
  /** Its first moment, milliseconds since 1970. */
  readonly startMs: number;
  readonly votes: number;
}

/** The last `most` months that have votes or lie between such, oldest first; `nextMonth` knows the calendar. */
export function monthsOf(
  counts: ReadonlyMap<number, number>,
  nextMonth: (startMs: number) => number,
  most: number,
): readonly Month[] {
  const starts = [...counts.keys()].sort((one, other) => one - other);
  const [first, last] = [starts[0], starts.at(-1)];
  if (first === undefined || last === undefined) return [];
  const months: Month[] = [];
  for (let startMs = first; startMs <= last; startMs = nextMonth(startMs)) {
    months.push({ startMs, votes: counts.get(startMs) ?? 0 });
  }
  return months.slice(-most);
}
