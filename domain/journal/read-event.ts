import * as v from 'valibot';
import { eventVersion, JournalEvent } from './event';

/** An event that was read, or why it was not. */
export type EventReading =
  | { readonly ok: true; readonly event: JournalEvent }
  | { readonly ok: false; readonly code: 'newer-version' | 'malformed'; readonly message: string };

const Versioned = v.object({ v: v.pipe(v.number(), v.integer(), v.minValue(1)) });

/**
 * Reads an event that comes from anywhere but this code: a file, another device, an older version of the extension.
 * One of a newer version is refused, as it may say things that this version would drop.
 */
export function readEvent(value: unknown): EventReading {
  const versioned = v.safeParse(Versioned, value);
  if (versioned.success && versioned.output.v > eventVersion) {
    const message = `the record has schema version ${versioned.output.v}, this extension knows up to ${eventVersion}: update it first`;
    return { ok: false, code: 'newer-version', message };
  }
  const parsed = v.safeParse(JournalEvent, value);
  return parsed.success
    ? { ok: true, event: parsed.output }
    : { ok: false, code: 'malformed', message: whatIsWrong(parsed.issues[0]) };
}

function whatIsWrong(issue: v.BaseIssue<unknown>): string {
  return `${v.getDotPath(issue) ?? 'the record'}: ${issue.message}`;
}
