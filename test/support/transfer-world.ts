import type { MadeFile } from '@/entrypoints/dashboard/data/bytes/made-file';
import type { World } from '@/entrypoints/dashboard/data/do-job';
import { doJob } from '@/entrypoints/dashboard/data/do-job';
import type { JobName, Jobs } from '@/entrypoints/dashboard/data/jobs';
import type { Database, JournalRow } from '@/storage/database';
import { openDatabase } from '@/storage/database';
import { openTransferLog } from '@/storage/transfer-log';

/** A device: a journal of its own, and the jobs of the data view done on it. */
export interface Device {
  readonly world: World;
  readonly db: Database;
  readonly abort: AbortController;
  do<N extends JobName>(name: N, asks: Jobs[N]['asks']): Promise<Jobs[N]['answers']>;
  /** Looks at a file and imports it, texts included. */
  import(
    file: File,
    some?: { passphrase?: string; withTexts?: boolean; revive?: boolean },
  ): Promise<Jobs['import']['answers']>;
}

/** Runs `use` on so many devices, which are gone afterwards. */
export async function withDevices(
  count: number,
  use: (...devices: Device[]) => Promise<void>,
): Promise<void> {
  const devices = Array.from({ length: count }, openDevice);
  try {
    await use(...devices);
  } finally {
    await Promise.all(devices.flatMap(({ world }) => [world.db.delete(), world.log.delete()]));
  }
}

function openDevice(): Device {
  const abort = new AbortController();
  const db = openDatabase(crypto.randomUUID());
  const log = openTransferLog(crypto.randomUUID());
  const world: World = { db, log, signal: abort.signal, onProgress: () => {} };
  const run = <N extends JobName>(name: N, asks: Jobs[N]['asks']) =>
    doJob(world, { name, asks } as Parameters<typeof doJob>[1]) as Promise<Jobs[N]['answers']>;
  return {
    ...{ world, db, abort, do: run },
    async import(file, { passphrase, withTexts = true, revive = false } = {}) {
      const plan = await run('plan', { file, passphrase });
      return run('import', { file, passphrase, plan, withTexts, revive, device: 'device-2' });
    },
  };
}

/** Everything there is of a journal, in the order of its ids. */
export async function contentOf(db: Database) {
  const [journal, texts, votes, tallies] = await Promise.all([
    db.journal.toArray(),
    db.texts.toArray(),
    db.votes.toArray(),
    db.tallies.toArray(),
  ]);
  const counted = tallies.filter((tally) => tally.winsA + tally.winsB + tally.ties + tally.bothBad > 0);
  return { journal: journal as JournalRow[], texts, votes, tallies: counted };
}

export function aFile(name: string, content: BlobPart): File {
  return new File([content], name);
}

/** A file that was made for the downloads, as it would be chosen again. */
export function fileOf({ blob, name }: MadeFile): File {
  if (blob === undefined) throw new Error(`${name} did not come to the downloads`);
  return new File([blob], name);
}
