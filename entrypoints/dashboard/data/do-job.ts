import { uuidV7 } from '@/domain/uuid';
import { newId, nowMs } from '@/platform/clock';
import type { Database } from '@/storage/database';
import { eraseEverything } from '@/storage/erase';
import { backupText } from '@/storage/export-backup';
import { takeBack } from '@/storage/import-rollback';
import { type ItemSource, planImport, runImport } from '@/storage/import-run';
import { withdrawImport } from '@/storage/import-undo';
import { rebuild } from '@/storage/rebuild';
import { applyTextRule } from '@/storage/text-rule';
import type { TransferLog } from '@/storage/transfer-log';
import { type Check, verify } from '@/storage/verify';
import type { Watch } from '@/storage/watch';
import { hashOf, textHash } from './bytes/hash';
import { type MadeFile, makeFile } from './bytes/made-file';
import { encoded, packed } from './bytes/pack';
import { readItems } from './bytes/read-items';
import { backupName } from './file-names';
import type { BackupRequest, ImportRequest, JobName, Jobs, Progress, ToWorker } from './jobs';
import { makeExport } from './make-export';
import { syncFolder } from './sync-folder';

/** What a job works with. */
export interface World {
  readonly db: Database;
  readonly log: TransferLog;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
}

/** Does one job to its end. Rejects when it is aborted or the browser lets it down. */
export function doJob(world: World, job: Exclude<ToWorker, 'cancel'>): Promise<Jobs[JobName]['answers']> {
  switch (job.name) {
    case 'plan':
      return planImport(world.db, sourceOf(world, { ...job.asks, importId: newId(), device: 'none' }));
    case 'import':
      return importFile(world, job.asks);
    case 'undo':
      return undo(world, job.asks);
    case 'takeBack':
      return takeBackMerged(world, job.asks);
    case 'backup':
      return makeBackup(world, job.asks);
    case 'export':
      return makeExport(world, job.asks);
    case 'sync':
      return syncFolder(world, job.asks);
    case 'texts':
      return ruleTexts(world, job.asks);
    case 'check':
      return verify(world.db, watchOf(world));
    case 'rebuild':
      return rebuildChecked(world);
    case 'eraseAll':
      return eraseAll(world);
  }
}

function watchOf({ signal, onProgress }: World): Watch {
  return { signal, onProgress: (done, of) => onProgress({ done, of }) };
}

interface Source {
  readonly file: Blob;
  readonly passphrase: string | undefined;
  readonly importId: string;
  readonly device: string;
  readonly without?: ReadonlySet<number>;
  readonly withTexts?: boolean;
}

/** The items of a file, read anew each time. */
export function sourceOf({ signal, onProgress }: World, source: Source): ItemSource {
  const { file, passphrase, importId, device, without, withTexts = true } = source;
  return (onItems) =>
    readItems(file, {
      into: { importId, device, hashOf },
      nowMs: nowMs(),
      ...(without && { without }),
      passphrase,
      signal,
      onProgress: (done) => onProgress({ done, of: file.size }),
      onItems: (items) => onItems(withTexts ? items : items.map((item) => ({ ...item, texts: undefined }))),
    });
}

function importFile(world: World, asks: ImportRequest) {
  const { plan, device } = asks;
  // The same file gets the same id on every device.
  const importId = uuidV7(0, hashOf(plan.digest));
  const { replaced: without } = plan.summary;
  const source = sourceOf(world, { ...asks, importId, without });
  const { revive, file } = asks;
  const { signal } = world;
  const options = { plan, importId, fileName: file.name, device, nowMs: nowMs(), revive, signal };
  return runImport(world.db, world.log, source, options);
}

async function undo(world: World, asks: Jobs['undo']['asks']): Promise<undefined> {
  await withdrawImport(world.db, { ...asks, ...watchOf(world), nowMs, newId });
}

async function takeBackMerged(world: World, { run }: Jobs['takeBack']['asks']): Promise<undefined> {
  await takeBack(world.db, world.log, run, watchOf(world));
}

async function ruleTexts(world: World, { rule }: Jobs['texts']['asks']): Promise<Jobs['texts']['answers']> {
  const rows = await applyTextRule(world.db, rule, nowMs(), watchOf(world));
  return { rows, isWhole: !world.signal.aborted };
}

async function rebuildChecked(world: World): Promise<Check> {
  const { signal, onProgress } = world;
  // Checking is told as the first half of the work.
  const half = (begun: 0 | 1): Watch => ({
    signal,
    onProgress: (done, of) => onProgress({ done: begun * of + done, of: 2 * of }),
  });
  const before = await verify(world.db, half(0));
  await rebuild(world.db, half(1));
  return before;
}

async function eraseAll(world: World): Promise<undefined> {
  await eraseEverything(world.db, watchOf(world));
}

async function makeBackup({ db, signal, onProgress }: World, asks: BackupRequest): Promise<MadeFile> {
  const { withTexts, passphrase, device, into } = asks;
  const of = await db.journal.count();
  const text = backupText(db, {
    kind: 'full',
    device,
    nowMs: nowMs(),
    withTexts,
    hash: textHash(),
    signal,
    onProgress: (done) => onProgress({ done, of }),
  });
  const name = backupName(passphrase !== undefined, nowMs());
  return makeFile(packed(encoded(text), passphrase), name, into);
}
