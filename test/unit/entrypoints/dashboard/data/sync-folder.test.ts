import fc from 'fast-check';
import { expect, test } from 'vitest';
import { recordEvents } from '@/storage/record-events';
import { anyJournal } from '../../../../support/arbitraries';
import { aCast, anId, aTurn, aVote } from '../../../../support/builders';
import { memoryFolder } from '../../../../support/memory-folder';
import { contentOf, type Device, withDevices } from '../../../../support/transfer-world';

async function cast(device: Device, number: number): Promise<void> {
  const vote = aVote({ id: anId(number), battleId: `talk-${number}` });
  await recordEvents(device.db, [{ event: aCast(vote), turns: [aTurn()] }]);
}

function sync(device: Device, folder: FileSystemDirectoryHandle, passphrase?: string) {
  return device.do('sync', { folder, passphrase, withTexts: true, device: 'device-1' });
}

test('devices that look into one folder come to the same journal, in whatever order they do', async () => {
  await fc.assert(
    fc.asyncProperty(
      anyJournal(3),
      fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
      fc.array(fc.nat(1), { maxLength: 4 }),
      (journal, halves, order) =>
        withDevices(2, async (one, other) => {
          if (!one || !other) throw new Error('no devices');
          const folder = memoryFolder();
          for (const [index, event] of journal.entries()) {
            await recordEvents((halves[index % 5] ? one : other).db, [{ event }]);
          }

          for (const turn of [...order, 0, 1, 0]) await sync(turn === 0 ? one : other, folder);

          expect(await contentOf(one.db)).toEqual(await contentOf(other.db));
        }),
    ),
    { numRuns: 15, endOnFailure: true },
  );
});

test('a device puts into the folder only what is not there yet', async () => {
  await withDevices(2, async (one, other) => {
    if (!one || !other) throw new Error('no devices');
    const files = new Map<string, Blob>();
    await cast(one, 1);

    const reports = [await sync(one, memoryFolder(files)), await sync(one, memoryFolder(files))];
    await cast(other, 2);
    reports.push(await sync(other, memoryFolder(files)));

    expect(reports.map(({ fresh, sent }) => [fresh, sent])).toEqual([
      [0, 1],
      [0, 0],
      [1, 1],
    ]);
    expect(files.size).toBe(2);
    expect(await other.db.texts.count()).toBe(2);
  });
});

test('a segment that is not whole yet is told and tried again', async () => {
  await withDevices(2, async (one, other) => {
    if (!one || !other) throw new Error('no devices');
    const files = new Map<string, Blob>();
    await cast(one, 1);
    await sync(one, memoryFolder(files));
    const [[name = '', whole = new Blob()] = []] = files;
    files.set(name, whole.slice(0, whole.size / 2));

    const early = await sync(other, memoryFolder(files));
    files.set(name, whole);
    const later = await sync(other, memoryFolder(files));

    expect(early.unread.map((segment) => segment.name)).toEqual([name]);
    expect(await other.db.votes.count()).toBe(1);
    expect(later).toMatchObject({ segments: 1, fresh: 1, unread: [] });
  });
});

test('with a passphrase nobody reads a segment without it', async () => {
  await withDevices(2, async (one, other) => {
    if (!one || !other) throw new Error('no devices');
    const files = new Map<string, Blob>();
    await cast(one, 1);
    await sync(one, memoryFolder(files), 'open sesame');

    const blind = await sync(other, memoryFolder(files));
    const seeing = await sync(other, memoryFolder(files), 'open sesame');

    expect(blind.unread[0]?.failure.code).toBe('passphrase-missing');
    expect(seeing.fresh).toBe(1);
  });
});
