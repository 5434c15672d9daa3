import fc from 'fast-check';
import { expect, test } from 'vitest';
import { doJob } from '@/entrypoints/dashboard/data/do-job';
import type { Progress } from '@/entrypoints/dashboard/data/jobs';
import { readMerged, recoverImports } from '@/storage/import-rollback';
import { recordEvents } from '@/storage/record-events';
import { anyJournal } from '../../../../support/arbitraries';
import { aCast, anId, aTurn, aVote, noonMs } from '../../../../support/builders';
import { memoryFolder } from '../../../../support/memory-folder';
import { aFile, contentOf, type Device, fileOf, withDevices } from '../../../../support/transfer-world';

const battles = JSON.stringify([
  {
    model_a: 'ada',
    model_b: 'bob',
    winner: 'model_a',
    question_id: 'q-one',
    tstamp: 1.7e9,
    anony: true,
    turn: 1,
  },
  { model_a: 'ada', model_b: 'cid', winner: 'tie', tstamp: 1.7e9, anony: false, turn: 1 },
  { model_a: 'ada', model_b: 'ada', winner: 'tie', tstamp: 1.7e9, anony: true, turn: 1 },
]);

async function backupOf(device: Device, passphrase?: string): Promise<File> {
  return fileOf(await device.do('backup', { withTexts: true, passphrase, device: 'device-1' }));
}

async function castVote(device: Device, number = 1): Promise<void> {
  const vote = aVote({ id: anId(number), battleId: `talk-${number}`, castAtMs: noonMs + number });
  await recordEvents(device.db, [{ event: aCast(vote), turns: [aTurn()] }]);
}

test('a backup restores the identical journal, its texts and everything derived from it', async () => {
  await fc.assert(
    fc.asyncProperty(anyJournal(4), (journal) =>
      withDevices(2, async (one, other) => {
        if (!one || !other) throw new Error('no devices');
        await recordEvents(
          one.db,
          journal.map((event) => ({ event, ...(event.kind === 'vote.cast' && { turns: [aTurn()] }) })),
        );

        const outcome = await other.import(await backupOf(one));

        expect(outcome.kind).toBe('done');
        expect(await contentOf(other.db)).toEqual(await contentOf(one.db));
      }),
    ),
    { numRuns: 30, endOnFailure: true },
  );
});

test('backups of two devices, merged in any order and any number of times, come to the same journal', async () => {
  await fc.assert(
    fc.asyncProperty(
      anyJournal(4),
      fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
      (journal, halves) =>
        withDevices(4, async (one, two, three, four) => {
          if (!one || !two || !three || !four) throw new Error('no devices');
          const isFirst = (index: number) => halves[index % halves.length] ?? true;
          const partOf = (wanted: boolean) => journal.filter((_, index) => isFirst(index) === wanted);
          await recordEvents(
            one.db,
            partOf(true).map((event) => ({ event })),
          );
          await recordEvents(
            two.db,
            partOf(false).map((event) => ({ event })),
          );
          const [first, second] = [await backupOf(one), await backupOf(two)];

          for (const file of [first, second, first]) await three.import(file);
          for (const file of [second, second, first]) await four.import(file);

          expect(await contentOf(three.db)).toEqual(await contentOf(four.db));
          await recordEvents(
            one.db,
            journal.map((event) => ({ event })),
          );
          expect(await contentOf(three.db)).toEqual(await contentOf(one.db));
        }),
    ),
    { numRuns: 20, endOnFailure: true },
  );
});

test('an encrypted backup opens with its passphrase alone', async () => {
  await withDevices(2, async (one, other) => {
    if (!one || !other) throw new Error('no devices');
    await castVote(one);
    const file = await backupOf(one, 'correct horse');

    const blind = await other.do('plan', { file, passphrase: undefined });
    const wrong = await other.do('plan', { file, passphrase: 'correct house' });
    const outcome = await other.import(file, { passphrase: 'correct horse' });

    expect(blind.summary.failure?.code).toBe('passphrase-missing');
    expect(wrong.summary.failure?.code).toBe('wrong-passphrase');
    expect(outcome.kind).toBe('done');
    expect(await contentOf(other.db)).toEqual(await contentOf(one.db));
    expect(Buffer.from(await file.arrayBuffer()).includes('ada-1')).toBe(false);
  });
});

test('a file is looked at without a trace', async () => {
  await withDevices(1, async (device) => {
    const plan = await device?.do('plan', { file: aFile('battles.json', battles), passphrase: undefined });

    expect(plan).toMatchObject({
      fresh: 2,
      known: 0,
      conflicts: 0,
      summary: { rows: 3, votes: 2, models: 3 },
    });
    expect(plan?.summary.refused['same-model']?.rows).toEqual([3]);
    expect(await device?.db.journal.count()).toBe(0);
  });
});

test('imported votes say where they came from and claim no blindness', async () => {
  await withDevices(1, async (device) => {
    await device?.import(aFile('battles.json', battles));

    const votes = (await device?.db.votes.toArray()) ?? [];
    const [vote, named] = votes.sort((one, other) => (one.models.b < other.models.b ? -1 : 1));
    expect(vote).toMatchObject({ mode: 'imported', blind: { veiled: false, exposedBy: [] }, outcome: 'a' });
    expect(vote?.origin).toMatchObject({ format: 'fastchat', key: 'q-one' });
    expect(named?.blind.exposedBy).toEqual(['names-visible']);
  });
});

test('the same file again, and a longer one, bring only what is new', async () => {
  await withDevices(1, async (device) => {
    if (!device) throw new Error('no device');
    await device.import(aFile('battles.json', battles));
    const more = [...JSON.parse(battles), { model_a: 'dan', model_b: 'bob', winner: 'tie', turn: 1 }];

    const again = await device.import(aFile('battles.json', battles));
    const longer = await device.import(aFile('more.json', JSON.stringify(more)));

    expect(again).toMatchObject({ kind: 'done', counts: { fresh: 0, known: 2 } });
    expect(longer).toMatchObject({ kind: 'done', counts: { fresh: 1, known: 2, conflicts: 0 } });
  });
});

test('one file on two devices is one import once they are merged', async () => {
  await withDevices(2, async (one, other) => {
    if (!one || !other) throw new Error('no devices');
    await one.import(aFile('battles.json', battles));
    await other.import(aFile('battles.json', battles));

    const outcome = await other.import(await backupOf(one));

    expect(outcome).toMatchObject({ kind: 'done', counts: { fresh: 0, conflicts: 0 } });
  });
});

test('an import is undone in one step, and restored in another', async () => {
  await withDevices(1, async (device) => {
    if (!device) throw new Error('no device');
    await castVote(device);
    await device.import(aFile('battles.json', battles));
    const importId = (await device.db.journal.where('about').equals('import').first())?.id ?? '';
    const standing = async () => (await device.db.votes.toArray()).filter((vote) => !vote.isWithdrawn).length;

    await device.do('undo', { importId, kind: 'vote.withdrawn', device: 'device-1' });
    const undone = await standing();
    await device.do('undo', { importId, kind: 'vote.restored', device: 'device-1' });

    expect([undone, await standing()]).toEqual([1, 3]);
  });
});

test('an import that is cancelled half way leaves nothing', async () => {
  await withDevices(1, async (device) => {
    if (!device) throw new Error('no device');
    await castVote(device);
    const before = await contentOf(device.db);
    const rows = Array.from({ length: 600 }, (_, at) => ({
      model_a: 'ada',
      model_b: `bob-${at % 7}`,
      winner: 'tie',
      turn: 1,
    }));
    const file = aFile('many.json', JSON.stringify(rows));
    const plan = await device.do('plan', { file, passphrase: undefined });
    let written = 0;
    device.db.journal.hook('creating', () => {
      if (++written === 550) device.abort.abort();
    });

    const asks = { file, passphrase: undefined, plan, withTexts: true, revive: false, device: 'device-1' };
    await expect(device.do('import', asks)).rejects.toThrow();

    expect(written).toBeGreaterThanOrEqual(550);
    expect(await contentOf(device.db)).toEqual(before);
    expect(await device.world.log.undo.count()).toBe(0);
  });
});

test('an entry whose id is taken by something else is told with its row and changes nothing', async () => {
  await withDevices(2, async (one, other) => {
    if (!one || !other) throw new Error('no devices');
    await recordEvents(one.db, [{ event: aCast(aVote()) }]);
    await recordEvents(other.db, [{ event: aCast(aVote({ outcome: 'b' })) }]);
    const before = await contentOf(other.db);
    const file = await backupOf(one);

    const plan = await other.do('plan', { file, passphrase: undefined });
    await other.import(file);

    expect(plan).toMatchObject({ conflicts: 1, conflictRows: [2] });
    expect(await contentOf(other.db)).toEqual(before);
  });
});

test('a backup that was changed anywhere is refused', async () => {
  await withDevices(2, async (one, other) => {
    if (!one || !other) throw new Error('no devices');
    await castVote(one);
    const packed = await backupOf(one);
    const text = await new Response(packed.stream().pipeThrough(new DecompressionStream('gzip'))).text();

    const plan = await other.do('plan', {
      file: aFile('backup.jsonl', text.replace('ada-1', 'ada-2')),
      passphrase: undefined,
    });
    const newer = await other.do('plan', {
      file: aFile('backup.jsonl', text.replace('"version":1', '"version":2')),
      passphrase: undefined,
    });

    expect(plan.summary.failure).toMatchObject({ code: 'wrong-digest', row: 3 });
    expect(newer.summary.failure).toMatchObject({ code: 'newer-version', row: 1 });
  });
});

test.each(['jsonl', 'csv', 'battles', 'parquet'] as const)(
  'votes that were exported as %s are known when they come back',
  async (format) => {
    await withDevices(1, async (device) => {
      if (!device) throw new Error('no device');
      await castVote(device);
      await device.import(aFile('battles.json', battles));
      const asks = { format, board: 'all', withTexts: true, isScrubbed: false, isPacked: true } as const;

      const file = fileOf(await device.do('export', asks));
      const plan = await device.do('plan', { file, passphrase: undefined });

      expect(plan).toMatchObject({ fresh: 0, known: 3, conflicts: 0, summary: { votes: 3 } });
    });
  },
);

test('texts go with every format that has a place for them', async () => {
  await withDevices(2, async (one, other) => {
    if (!one || !other) throw new Error('no devices');
    await castVote(one);
    for (const format of ['jsonl', 'csv', 'battles', 'parquet'] as const) {
      const asks = { format, board: 'all', withTexts: true, isScrubbed: false, isPacked: false } as const;
      await other.import(fileOf(await one.do('export', asks)));
    }

    const texts = await other.db.texts.toArray();
    expect(texts.length).toBeGreaterThan(0);
    for (const { turns } of texts) expect(turns).toEqual([aTurn()]);
  });
});

/** A device with three votes of one import, two of them on one pair. */
async function withImported(use: (device: Device) => Promise<void>): Promise<void> {
  await withDevices(1, async (device) => {
    if (!device) throw new Error('no device');
    await castVote(device);
    await device.import(aFile('battles.json', battles));
    await use(device);
  });
}

/** Cancels as soon as the job says how far it is. */
function cancelling(device: Device): Device['world'] {
  return { ...device.world, onProgress: () => device.abort.abort() };
}

test('a check says what it looked through, and finds what was changed', async () => {
  await withImported(async (device) => {
    const told: number[] = [];
    const world = { ...device.world, onProgress: ({ done, of }: Progress) => told.push(done / of) };

    expect(await doJob(world, { name: 'check', asks: undefined })).toMatchObject({ votes: 3, differing: 0 });
    await device.db.votes.toCollection().modify({ outcome: 'bothBad' });

    expect(await device.do('check', undefined)).toMatchObject({ votes: 3, differing: 3 });
    expect(told).toEqual([0.5, 1]);
  });
});

test('a rebuild tells what was wrong, and cancelled it leaves that as it was', async () => {
  await withImported(async (device) => {
    const before = await contentOf(device.db);
    await device.db.votes.toCollection().modify({ outcome: 'bothBad' });
    const damaged = await contentOf(device.db);
    const late = {
      ...device.world,
      onProgress: ({ done, of }: Progress) => void (done / of > 0.5 && device.abort.abort()),
    };

    await expect(doJob(late, { name: 'rebuild', asks: undefined })).rejects.toThrow();
    expect(await contentOf(device.db)).toEqual(damaged);

    const world = { ...device.world, signal: new AbortController().signal };
    expect(await doJob(world, { name: 'rebuild', asks: undefined })).toMatchObject({ differing: 3 });
    expect(await contentOf(device.db)).toEqual(before);
  });
});

test('erasing everything leaves nothing, or all of it when it is cancelled', async () => {
  await withImported(async (device) => {
    const before = await contentOf(device.db);

    await expect(doJob(cancelling(device), { name: 'eraseAll', asks: undefined })).rejects.toThrow();
    expect(await contentOf(device.db)).toEqual(before);

    const world = { ...device.world, signal: new AbortController().signal };
    await doJob(world, { name: 'eraseAll', asks: undefined });
    expect(await contentOf(device.db)).toEqual({ journal: [], texts: [], votes: [], tallies: [] });
  });
});

test('undoing an import that is cancelled withdraws none of its votes', async () => {
  await withImported(async (device) => {
    const before = await contentOf(device.db);
    const importId = (await device.db.journal.where('about').equals('import').first())?.id ?? '';
    const asks = { importId, kind: 'vote.withdrawn', device: 'device-1' } as const;

    await expect(doJob(cancelling(device), { name: 'undo', asks })).rejects.toThrow();

    expect(await contentOf(device.db)).toEqual(before);
  });
});

test('a rule for texts says how many it changed, and whether it was cancelled', async () => {
  await withImported(async (device) => {
    const whole = await device.do('texts', { rule: { keep: 'hash' } });
    device.abort.abort();
    const cancelled = await device.do('texts', { rule: { keep: 'none' } });

    expect(whole).toEqual({ rows: 1, isWhole: true });
    expect(cancelled).toEqual({ rows: 0, isWhole: false });
    expect(await device.db.texts.count()).toBe(1);
  });
});

const allVotes = {
  format: 'jsonl',
  board: 'all',
  withTexts: true,
  isScrubbed: false,
  isPacked: false,
} as const;

test('a file that the user chose a place for is written there, and holds what a download would', async () => {
  await withImported(async (device) => {
    const files = new Map<string, Blob>();
    const into = await memoryFolder(files).getFileHandle('my votes.jsonl', { create: true });

    const saved = await device.do('export', { ...allVotes, into });
    const download = fileOf(await device.do('export', allVotes));

    expect(saved).toEqual({ name: 'my votes.jsonl', bytes: download.size, blob: undefined });
    expect(await files.get('my votes.jsonl')?.text()).toBe(await download.text());
  });
});

test('a file that was there before is whole when writing over it is cancelled', async () => {
  await withImported(async (device) => {
    const files = new Map([['old.jsonl', new Blob(['what was there'])]]);
    const into = await memoryFolder(files).getFileHandle('old.jsonl');

    const asks = { ...allVotes, into };
    await expect(doJob(cancelling(device), { name: 'export', asks })).rejects.toThrow();

    expect(await files.get('old.jsonl')?.text()).toBe('what was there');
  });
});

test('a backup that was merged is taken out again, and what was there before is as it was', async () => {
  await withDevices(2, async (one, other) => {
    if (!one || !other) throw new Error('no devices');
    for (const number of [1, 2]) await castVote(one, number);
    await one.import(aFile('battles.json', battles));
    await castVote(other, 2);
    await castVote(other, 3);
    const before = await contentOf(other.db);
    await other.import(await backupOf(one));
    const merged = await contentOf(other.db);
    const { id: run = '', merged: about } = (await readMerged(other.world.log)) ?? {};
    expect(about).toMatchObject({ entries: 4 });

    await expect(doJob(cancelling(other), { name: 'takeBack', asks: { run } })).rejects.toThrow();
    expect(await contentOf(other.db)).toEqual(merged);
    expect(await recoverImports(other.db, other.world.log)).toBe(0);

    const world = { ...other.world, signal: new AbortController().signal };
    await doJob(world, { name: 'takeBack', asks: { run } });
    expect(await contentOf(other.db)).toEqual(before);
    expect(await readMerged(other.world.log)).toBeUndefined();
    expect(await other.world.log.undo.count()).toBe(0);
  });
});

test('only the backup that was merged last can be taken back', async () => {
  await withDevices(2, async (one, other) => {
    if (!one || !other) throw new Error('no devices');
    await castVote(one, 1);
    await other.import(await backupOf(one));
    await castVote(one, 2);
    await other.import(await backupOf(one));

    const { id: run = '', merged } = (await readMerged(other.world.log)) ?? {};
    await other.do('takeBack', { run });

    expect(merged?.entries).toBe(1);
    expect((await other.db.votes.toArray()).map(({ id }) => id)).toEqual([anId(1)]);
    expect(await readMerged(other.world.log)).toBeUndefined();
  });
});

test('a backup restored after everything was erased gives the identical journal, however often', async () => {
  await fc.assert(
    fc.asyncProperty(anyJournal(4), fc.integer({ min: 1, max: 2 }), (journal, times) =>
      withDevices(1, async (device) => {
        if (!device) throw new Error('no device');
        await recordEvents(
          device.db,
          journal.map((event) => ({ event, ...(event.kind === 'vote.cast' && { turns: [aTurn()] }) })),
        );
        const before = await contentOf(device.db);
        const file = await backupOf(device);

        await device.do('eraseAll', undefined);
        for (let left = times; left > 0; left--) await device.import(file);

        expect(await contentOf(device.db)).toEqual(before);
      }),
    ),
    { numRuns: 25, endOnFailure: true },
  );
});
