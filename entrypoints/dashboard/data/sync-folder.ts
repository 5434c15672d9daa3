import type { Failure } from '@/domain/transfer/failure';
import { newId, nowMs } from '@/platform/clock';
import type { JournalRow } from '@/storage/database';
import { backupText, journalPages } from '@/storage/export-backup';
import { planImport, runImport } from '@/storage/import-run';
import type { Bytes } from './bytes/chunks';
import { textHash } from './bytes/hash';
import { encoded, packed } from './bytes/pack';
import { writeFile } from './bytes/write-file';
import { sourceOf, type World } from './do-job';
import type { Jobs } from './jobs';

/** What looking into the shared folder came to. */
export interface SyncReport {
  /** Segments that were read, and the events that were new in them. */
  readonly segments: number;
  readonly fresh: number;
  /** Events whose id is known with another content; ours stayed. */
  readonly conflicts: number;
  /** Events that were put into the folder. */
  readonly sent: number;
  /** Segments that could not be read; they are tried again the next time. */
  readonly unread: readonly { readonly name: string; readonly failure: Failure }[];
}

const segmentName = /^blind-ballot-[\w-]+\.(?:jsonl\.gz|bbseal)$/;

/**
 * Keeps a folder that several devices see in step with the journal: reads the segments that others put there, then
 * puts what the folder does not have into a segment of its own. A segment is never written to again.
 */
export async function syncFolder(world: World, asks: Jobs['sync']['asks']): Promise<SyncReport> {
  const read = { segments: 0, fresh: 0, conflicts: 0, unread: [] as { name: string; failure: Failure }[] };
  for (const { name, handle } of await newSegments(world, asks.folder)) {
    world.signal.throwIfAborted();
    const result = await readSegment(world, asks, await handle.getFile());
    if ('failure' in result) read.unread.push({ name, failure: result.failure });
    else {
      await world.log.segments.put({ name });
      read.segments++;
      read.fresh += result.fresh;
      read.conflicts += result.conflicts;
    }
  }
  return { ...read, sent: await sendSegment(world, asks) };
}

async function newSegments({ log }: World, folder: FileSystemDirectoryHandle) {
  const found: { name: string; handle: FileSystemFileHandle }[] = [];
  for await (const [name, handle] of folder.entries()) {
    if (handle.kind !== 'file' || !segmentName.test(name)) continue;
    if ((await log.segments.get(name)) === undefined)
      found.push({ name, handle: handle as FileSystemFileHandle });
  }
  return found.sort((one, other) => (one.name < other.name ? -1 : 1));
}

async function readSegment(world: World, { passphrase, device }: Jobs['sync']['asks'], file: File) {
  const { db, log, signal } = world;
  const importId = newId();
  const read = sourceOf(world, { file, passphrase, importId, device });
  const ids: string[] = [];
  const plan = await planImport(db, (onItems) =>
    read(async (items) => {
      ids.push(...items.map(({ event }) => event.id));
      await onItems(items);
    }),
  );
  if (plan.summary.failure) return { failure: plan.summary.failure };
  if (!plan.summary.backup) return { failure: { code: 'unknown-format', row: 1, detail: '' } as const };
  const about = { plan, importId, fileName: file.name, device, nowMs: nowMs(), revive: false, signal };
  const outcome = await runImport(db, log, read, about);
  if (outcome.kind === 'failed') return { failure: outcome.failure };
  if (outcome.kind !== 'done') throw new DOMException('another import is under way', 'InvalidStateError');
  await log.mailed.bulkPut(ids.map((id) => ({ id })));
  return outcome.counts;
}

async function sendSegment(world: World, asks: Jobs['sync']['asks']): Promise<number> {
  const { db, log, signal } = world;
  const { device, passphrase, withTexts, folder } = asks;
  const unsent = await unsentIds(world);
  if (unsent.length === 0) return 0;
  const pages = pagesOf(world, unsent);
  const about = {
    kind: 'segment',
    device,
    nowMs: nowMs(),
    withTexts,
    hash: textHash(),
    signal,
    pages,
  } as const;
  const bytes = packed(encoded(backupText(db, about)), passphrase);
  const name = `blind-ballot-${newId()}.${passphrase === undefined ? 'jsonl.gz' : 'bbseal'}`;
  await write(folder, name, bytes);
  await log.segments.put({ name });
  await log.mailed.bulkPut(unsent.map((id) => ({ id })));
  return unsent.length;
}

/** Ids of the events that no segment in the folder has. */
async function unsentIds({ db, log }: World): Promise<readonly string[]> {
  const unsent: string[] = [];
  for await (const page of journalPages(db)) {
    const mailed = await log.mailed.bulkGet(page.map(({ id }) => id));
    unsent.push(...page.flatMap(({ id }, at) => (mailed[at] === undefined ? [id] : [])));
  }
  return unsent;
}

const pageSize = 500;

async function* pagesOf({ db }: World, ids: readonly string[]): AsyncGenerator<readonly JournalRow[]> {
  for (let start = 0; start < ids.length; start += pageSize) {
    const rows = await db.journal.bulkGet(ids.slice(start, start + pageSize));
    yield rows.filter((row) => row !== undefined);
  }
}

async function write(
  folder: FileSystemDirectoryHandle,
  name: string,
  bytes: AsyncIterable<Bytes>,
): Promise<void> {
  const handle = await folder.getFileHandle(name, { create: true });
  try {
    await writeFile(handle, bytes);
  } catch (error) {
    await folder.removeEntry(name).catch(() => {});
    throw error;
  }
}
