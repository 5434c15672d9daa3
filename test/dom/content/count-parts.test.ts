import { describe, expect, test, vi } from 'vitest';
import { checkPage } from '@/content/check-page';
import { controlParts, type Part } from '@/domain/battle/part';
import { allStates } from '@/test/fixtures/all-states';
import type { ArenaStates, StateName } from '@/test/fixtures/states';
import { adapterOf, readState } from '../arenas/show-state';

vi.mock('@/platform/browser', () => import('@/test/dom/components/english'));

function check(arena: ArenaStates, state: StateName) {
  const reading = readState(arena, state);
  return checkPage(adapterOf(arena), document, reading);
}
const found = (arena: ArenaStates, state: StateName) =>
  check(arena, state).parts.flatMap(({ part, count }) => (count > 0 ? [part] : []));
const lost = (arena: ArenaStates, state: StateName) =>
  check(arena, state).parts.flatMap(({ part, count }) => (count === 0 ? [part] : []));
const controls: readonly Part[] = [...Object.values(controlParts), 'voteButtons'];

describe.each(allStates)('$title', (arena) => {
  test('shows both replies and a way to vote where a vote is awaited', () => {
    const parts = found(arena, 'done');

    expect(parts).toEqual(expect.arrayContaining(['replyA', 'replyB']));
    expect(parts.some((part) => controls.includes(part))).toBe(true);
  });

  test.each(['before', 'done', 'revealed'] as const)('misses nothing on a page that is %s', (state) => {
    const missed = lost(arena, state).filter((part) => part !== 'prompt' || arena.hasPrompt !== false);

    expect(missed).toEqual([]);
  });

  test('misses something on a page that is not understood', () => {
    if (arena.without?.['unknown layout'] === undefined)
      expect(lost(arena, 'unknown layout')).not.toEqual([]);
  });
});
