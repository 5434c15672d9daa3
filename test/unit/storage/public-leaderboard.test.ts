import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { dropPublic, keepPublic, livePublic } from '@/storage/public-leaderboard';

beforeEach(() => fakeBrowser.reset());

const kept = { source: 'board.json', keptAtMs: 5, ratings: [{ model: '__proto__', rating: 1300, se: 4 }] };
const fail = (error: unknown) => {
  throw error;
};

test('it is followed from nothing to what is kept, and to nothing again', async () => {
  const crowd = livePublic(fail);
  expect(crowd.value).toBeUndefined();
  await vi.waitFor(() => expect(crowd.value).toBeNull());

  await keepPublic(kept);
  await vi.waitFor(() => expect(crowd.value).toEqual(kept));

  await dropPublic();
  await vi.waitFor(() => expect(crowd.value).toBeNull());
});

test.each([
  ['nonsense'],
  [{ ...kept, ratings: [] }],
  [{ ...kept, ratings: [{ model: 'x', rating: Number.NaN }] }],
])('what is not understood counts as none: %j', async (stored) => {
  await fakeBrowser.storage.local.set({ publicLeaderboard: stored });

  const crowd = livePublic(fail);

  await vi.waitFor(() => expect(crowd.value).toBeNull());
});
