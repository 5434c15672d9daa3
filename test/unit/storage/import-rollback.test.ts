import { expect, test } from 'vitest';
import { importLock, recoverImports } from '@/storage/import-rollback';
import { applyStep, sortItems } from '@/storage/import-step';
import { recordEvents } from '@/storage/record-events';
import { aCast, anId, aTurn, aVote } from '../../support/builders';
import { contentOf, type Device, withDevices } from '../../support/transfer-world';

const known = aVote({ id: anId(1) });
const other = aVote({ id: anId(2), battleId: 'talk-2' });
const texts = { turns: [aTurn()] };

/** A step of an import whose page was closed before the next. */
async function brokenOff({ db, world: { log } }: Device): Promise<void> {
  const items = [known, other].map((vote, row) => ({ event: aCast(vote), texts, row }));
  await log.runs.put({ id: 'run', startedAtMs: 0 });
  await applyStep(db, log, await sortItems(db, items), { run: 'run', step: 0, revive: false });
}

test('the next start takes back what a closed page left of an import', async () => {
  await withDevices(1, async (device) => {
    if (!device) throw new Error('no device');
    await recordEvents(device.db, [{ event: aCast(known) }]);
    const before = await contentOf(device.db);
    await brokenOff(device);
    expect(await device.db.texts.count()).toBe(2);

    expect(await recoverImports(device.db, device.world.log)).toBe(1);

    expect(await contentOf(device.db)).toEqual(before);
    expect(await recoverImports(device.db, device.world.log)).toBe(0);
  });
});

test('an import that is under way is let be', async () => {
  await withDevices(1, async (device) => {
    if (!device) throw new Error('no device');
    await brokenOff(device);

    const recovered = await navigator.locks.request(importLock, () =>
      recoverImports(device.db, device.world.log),
    );

    expect(recovered).toBe(0);
    expect(await device.db.votes.count()).toBe(2);
  });
});
