import * as v from 'valibot';
import type { JournalEvent } from '@/domain/journal/event';
import { Turn } from '@/domain/turn';

/** What the first line of a backup says it is. */
export const backupTitle = 'Blind Ballot backup';

/** Version of the file's own layout; each event carries the version of its schema. */
export const backupVersion = 1;

const Count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const Sha256 = v.pipe(v.string(), v.hash(['sha256']));

/** The first line: what is in the file, before any of it is read. */
export const BackupHeader = v.object({
  title: v.literal(backupTitle),
  version: v.literal(backupVersion),
  /** Highest schema version of the events in it. */
  schema: Count,
  /** A whole journal, or one segment of it in a shared folder. */
  kind: v.picklist(['full', 'segment']),
  device: v.pipe(v.string(), v.nonEmpty(), v.maxLength(100)),
  createdAtMs: Count,
  withTexts: v.boolean(),
});
export type BackupHeader = v.InferOutput<typeof BackupHeader>;

/** The texts of a vote, on the line of its `vote.cast`. */
export const BackupTexts = v.strictObject({ turns: v.array(Turn) });
export type BackupTexts = v.InferOutput<typeof BackupTexts>;

/** The last line. `sha256` is that of every byte before it, unpacked and with the line ends. */
export const BackupEnd = v.object({ end: v.literal(true), events: Count, texts: Count, sha256: Sha256 });
export type BackupEnd = v.InferOutput<typeof BackupEnd>;

/** An event with the texts that go with it. */
export interface BackupItem {
  readonly event: JournalEvent;
  readonly texts?: BackupTexts | undefined;
}

/** A line of a backup, with its line end. */
export function backupLine(value: BackupHeader | BackupItem | BackupEnd): string {
  return `${JSON.stringify(value)}\n`;
}
