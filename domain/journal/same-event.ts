import type { JournalEvent } from './event';

/**
 * Whether two events with one id say the same. What a finding quotes does not count: it is gone from where the texts
 * of the vote were erased.
 */
export function isSameEvent(one: JournalEvent, other: JournalEvent): boolean {
  return canonical(withoutQuotes(one)) === canonical(withoutQuotes(other));
}

/** The event without anything that a reply said. */
export function withoutQuotes(event: JournalEvent): JournalEvent {
  if (event.kind !== 'vote.cast') return event;
  const leaks = event.vote.leaks.map((leak) => ({ ...leak, quote: '' }));
  return { ...event, vote: { ...event.vote, leaks } };
}

/** JSON with the names in order and without what is undefined, so that equal values make equal texts. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => {
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)));
  });
}
