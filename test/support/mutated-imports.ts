import { gunzipSync, gzipSync } from 'node:zlib';
import type { MadeFile } from '@/entrypoints/dashboard/data/bytes/made-file';
import { recordEvents } from '@/storage/record-events';
import { aCast, anId, aTurn, aVote, noonMs } from './builders';
import { type Bytes, drawBy, mutate } from './mutate-file';
import { aFile, contentOf, type Device, fileOf, withDevices } from './transfer-world';

/** What a run of damaged files came to. */
export interface MutationReport {
  readonly files: number;
  readonly imported: number;
  readonly refused: number;
  /** Files after which the journal held some of what they say, though they were refused. */
  readonly partial: readonly string[];
  /** Files that made an error nobody caught. */
  readonly uncaught: readonly string[];
  /** Refusals that do not say where. */
  readonly unplaced: readonly string[];
}

/** So many zeros pack to a thousandth. */
const bombBytes = 2 ** 27;

const battle = { model_a: 'ada', model_b: 'bob', winner: 'tie', anony: true, turn: 1, question_id: 'q-1' };
const match = { modelA: 'ada', modelB: 'bob', winner: 'ada', timestamp: '2025-01-01T00:00:00Z' };

const feedback = {
  id: 'f-1',
  type: 'rating',
  data: { rating: 1, model_id: 'ada', sibling_model_ids: ['bob', 'cid'], reason: 'accurate', comment: '' },
  meta: { arena: true, message_id: 'm-1', chat_id: 'c-1' },
  snapshot: { chat: {} },
  created_at: 1_731_000_000,
};

/** A small file of every kind. */
async function seeds(device: Device): Promise<readonly Bytes[]> {
  const json = (value: unknown) => utf8(JSON.stringify(value));
  const made = async (file: MadeFile) => new Uint8Array(await fileOf(file).arrayBuffer());
  const board = { board: 'all', withTexts: true, isScrubbed: false, isPacked: false } as const;
  const asks = { withTexts: true, device: 'device-1' };
  const backup = await made(await device.do('backup', { ...asks, passphrase: undefined }));
  const parquet = await made(await device.do('export', { ...board, format: 'parquet' }));
  return [
    backup,
    new Uint8Array(gunzipSync(backup)),
    parquet,
    json([battle, { ...battle, question_id: 'q-2', winner: 'model_a' }]),
    utf8(`${JSON.stringify(battle)}\n${JSON.stringify({ ...battle, question_id: 'q-3' })}\n`),
    utf8('model_a,model_b,winner\r\nada,bob,model_a\r\nbob,"c,id",tie\r\n=1+1,bob,tie\r\n'),
    utf8('id,model_a,model_b,prompt,winner_model_a,winner_model_b,winner_tie\n1,ada,bob,"[""x\n""]",1,0,0\n'),
    json({ eloData: {}, matchHistory: [match] }),
    json({ leaderboard: {}, history: [match] }),
    utf8(
      '{"title":"Blind Ballot votes","version":1}\n{"modelA":"a","modelB":"b","outcome":"a","anonymous":true}\n',
    ),
    new Uint8Array(gzipSync(JSON.stringify([battle, battle]))),
    json([feedback, { ...feedback, id: 'f-2', data: { ...feedback.data, rating: '-1' } }]),
    utf8('left,right,winner,worker\nada,bob,left,1\nada,bob,tie,3\n'),
    utf8(
      'id,prompt,response_a,response_b,winner,model_a,model_b,language\n1,hi,"a,1",b,model_b,ada,bob,en\n',
    ),
    json([
      ['ada', 'bob'],
      ['bob', 'cid'],
    ]),
    utf8(`${JSON.stringify({ uid: 'u-1', model: 'ada', judge: 'j', games: [null, { score: 'A=B' }] })}\n`),
    json([{ instruction: 'x', generator_1: 'ada', generator_2: 'bob', output_1: 'y', preference: 1.25 }]),
  ];
}

/** Imports so many damaged files, each into a journal that holds one vote, and looks what that left behind. */
export async function importMutated(files: number, seed: number): Promise<MutationReport> {
  const draw = drawBy(seed);
  const report = {
    files,
    imported: 0,
    refused: 0,
    partial: [] as string[],
    uncaught: [] as string[],
    unplaced: [] as string[],
  };
  await withDevices(1, async (device) => {
    if (device === undefined) return;
    const sound = await soundFiles(device);
    const bomb = new Uint8Array(gzipSync(new Uint8Array(bombBytes)));
    for (let number = 0; number < files; number++) {
      // Unpacking a bomb up to where it is refused takes as long as fifty other files.
      const file = draw(200) === 0 ? bomb : sound[draw(sound.length)];
      const bytes = mutate(file ?? utf8(''), draw);
      await importOne(device, bytes, `${seed}/${number}`, report);
    }
  });
  return report;
}

async function soundFiles(device: Device): Promise<readonly Bytes[]> {
  const turns = [aTurn(), aTurn()];
  await recordEvents(device.db, [{ event: aCast(aVote()), turns }]);
  const more = { id: anId(2), battleId: 'talk-2', castAtMs: noonMs + 1000 };
  await recordEvents(device.db, [{ event: aCast(aVote(more)), turns }]);
  return seeds(device);
}

type Tally = {
  -readonly [K in keyof MutationReport]: MutationReport[K] extends readonly string[] ? string[] : number;
};

async function importOne(device: Device, bytes: Bytes, name: string, report: Tally): Promise<void> {
  const before = JSON.stringify(await contentOf(device.db));
  try {
    const file = aFile(name, bytes);
    const plan = await device.do('plan', { file, passphrase: undefined });
    const { failure, refused } = plan.summary;
    // A file that is refused is imported all the same, as if nobody had looked: nothing of it may stay.
    const asks = { file, passphrase: undefined, plan, withTexts: true, revive: false, device: 'device-2' };
    const outcome = await device.do('import', asks);
    const isPlaced = failure === undefined || failure.code === 'empty' || (failure.row ?? 0) > 0;
    const areRowsPlaced = Object.values(refused).every(({ rows }) => rows.length > 0);
    if (!isPlaced || !areRowsPlaced) report.unplaced.push(`${name}: ${JSON.stringify(failure ?? refused)}`);
    if (outcome.kind === 'done') report.imported++;
    else report.refused++;
    const after = JSON.stringify(await contentOf(device.db));
    if (outcome.kind !== 'done' && after !== before) report.partial.push(name);
    if (outcome.kind === 'done' && after !== before) await startOver(device);
  } catch (error) {
    report.uncaught.push(`${name}: ${error instanceof Error ? error.stack : String(error)}`);
  }
  if ('polluted' in {}) throw new Error(`${name} changed every object there is`);
}

/** Back to the two votes, so that every file meets the same journal. */
async function startOver(device: Device): Promise<void> {
  await Promise.all(device.db.tables.map((table) => table.clear()));
  const turns = [aTurn(), aTurn()];
  await recordEvents(device.db, [{ event: aCast(aVote()), turns }]);
}

function utf8(words: string): Bytes {
  return new TextEncoder().encode(words) as Bytes;
}
