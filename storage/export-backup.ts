import { eventVersion } from '@/domain/journal/event';
import {
  type BackupHeader,
  type BackupItem,
  backupLine,
  backupTitle,
  backupVersion,
} from '@/domain/transfer/backup-format';
import type { TextHash } from '@/domain/transfer/backup-reader';
import type { Database, JournalRow } from './database';

const pageSize = 500;

export interface BackupOptions {
  readonly kind: BackupHeader['kind'];
  readonly device: string;
  readonly nowMs: number;
  readonly withTexts: boolean;
  readonly hash: TextHash;
  readonly signal: AbortSignal;
  /** Told how many events were written. */
  readonly onProgress?: (events: number) => void;
  /** Which events; all of them if not given. */
  readonly pages?: AsyncIterable<readonly JournalRow[]>;
}

/**
 * The journal as the lines of a backup, a page at a time, so that memory holds one page whatever the size. Votes that
 * are recorded meanwhile are in it or not; each event is a fact of its own, so either is a whole backup.
 */
export async function* backupText(db: Database, options: BackupOptions): AsyncGenerator<string> {
  const { kind, device, nowMs, withTexts, hash, signal } = options;
  let events = 0;
  let texts = 0;
  const head = { title: backupTitle, version: backupVersion, schema: eventVersion } as const;
  yield hashed(hash, backupLine({ ...head, kind, device, createdAtMs: nowMs, withTexts }));
  for await (const page of options.pages ?? journalPages(db)) {
    signal.throwIfAborted();
    const items: readonly BackupItem[] = withTexts
      ? await withTextsOf(db, page)
      : page.map(({ event }) => ({ event }));
    events += items.length;
    texts += items.filter((item) => item.texts !== undefined).length;
    yield hashed(hash, items.map(backupLine).join(''));
    options.onProgress?.(events);
  }
  yield backupLine({ end: true, events, texts, sha256: hash.hex() });
}

/** The whole journal in the order of its ids. */
export async function* journalPages(db: Database): AsyncGenerator<readonly JournalRow[]> {
  for (let last = ''; ; ) {
    const page = await db.journal.where('id').above(last).limit(pageSize).toArray();
    if (page.length > 0) yield page;
    const end = page.at(-1);
    if (end === undefined || page.length < pageSize) return;
    last = end.id;
  }
}

async function withTextsOf(db: Database, page: readonly JournalRow[]): Promise<readonly BackupItem[]> {
  const cast = page.filter(({ event }) => event.kind === 'vote.cast');
  const rows = await db.texts.bulkGet(cast.map(({ voteId }) => voteId ?? ''));
  const textsOf = new Map(rows.flatMap((row) => (row === undefined ? [] : [[row.voteId, row] as const])));
  return page.map(({ event, voteId }) => {
    const row = event.kind === 'vote.cast' ? textsOf.get(voteId ?? '') : undefined;
    return row === undefined ? { event } : { event, texts: { turns: [...row.turns] } };
  });
}

function hashed(hash: TextHash, text: string): string {
  hash.update(text);
  return text;
}
