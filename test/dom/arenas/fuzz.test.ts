import { afterAll, describe, expect, test } from 'vitest';
import { advance } from '@/domain/battle/advance';
import { type Battle, openBattle } from '@/domain/battle/battle';
import type { Reading } from '@/domain/battle/reading';
import type { Outcome } from '@/domain/outcome';
import { seededRandom } from '@/domain/ranking/seeded-random';
import { allStates } from '@/test/fixtures/all-states';
import { type ArenaStates, statedNames, stateNames } from '@/test/fixtures/states';
import { type Mutation, mutate, mutations } from '@/test/fixtures/web/mutate.js';
import { anId, noonMs } from '@/test/support/builders';

import { adapterOf, showState } from './show-state';

const rounds = 12;
const counts = { pages: 0, clicks: 0, votes: 0 };

/** Everything a page says: its words and what stands in its boxes. */
function wordsOfPage(): string {
  const boxes = [...document.querySelectorAll<HTMLInputElement>('input, textarea')].map(({ value }) => value);
  return `${document.body.textContent ?? ''}\n${boxes.join('\n')}`;
}

function namesIn(reading: Reading): readonly string[] {
  if (reading.kind !== 'battle') return [];
  const pairs = [...(reading.announced ?? []), ...(reading.looseNames ? [reading.looseNames] : [])];
  const labels = reading.turns.flatMap((turn) => [turn.labels.a, turn.labels.b]);
  return [
    ...pairs.flatMap(({ a, b }) => [a, b]),
    ...labels.flatMap((label) => (label.kind === 'name' ? label.name : [])),
  ];
}

/** Which outcome the words of a control stand for on the page as it was made, where words tell. */
function wordings(arena: ArenaStates): ReadonlyMap<string, Outcome> {
  showState(arena, 'done');
  const pairs = arena.outcomes.map(
    (outcome) => [arena.control(document, outcome)?.textContent?.trim() ?? '', outcome] as const,
  );
  const isTelling = new Set(pairs.map(([words]) => words)).size === pairs.length && pairs.every(([w]) => w);
  return isTelling ? new Map(pairs) : new Map();
}

function checkClick(arena: ArenaStates, target: Element, known: ReadonlyMap<string, Outcome>): void {
  counts.clicks++;
  const outcome = adapterOf(arena).readClick(target);
  if (outcome === undefined) return;
  const button = target.closest('button');
  expect(arena.outcomes).toContain(outcome);
  expect(button?.disabled).toBe(false);
  const words = button?.textContent?.trim() ?? '';
  if (known.has(words)) expect(known.get(words)).toBe(outcome);
}

describe.each(allStates)('$title', (arena) => {
  test('is read without an error, and nothing is said that the page does not say', () => {
    const known = wordings(arena);
    for (const [number, state] of stateNames.entries()) {
      if (arena.without?.[state] !== undefined) continue;
      for (let round = 0; round < rounds; round++) {
        const random = seededRandom(number * 1000 + round);
        const url = showState(arena, state);
        for (let step = 0; step <= round % 4; step++)
          mutate(document.body, mutations[(round + step) % mutations.length] as Mutation, random);
        counts.pages++;
        const reading = adapterOf(arena).readPage(document, url);
        const words = wordsOfPage();
        for (const name of namesIn(reading)) expect(words).toContain(name);
        for (const target of document.querySelectorAll('button, input, label'))
          checkClick(arena, target, known);
      }
    }
  });

  test('makes no wrong vote of a page that lacks parts', () => {
    for (let seed = 0; seed < 4 * rounds; seed++) {
      const outcome = arena.outcomes[seed % arena.outcomes.length] as Outcome;
      const battle = playMaimed(arena, outcome, seed);
      if (battle.revealed === undefined) continue;
      counts.votes++;
      expect(battle.revealed).toEqual(statedNames);
      expect(battle.choice?.outcome).toBe(outcome);
    }
  });
});

/** Done, a click, revealed, with up to three elements gone from the last page. */
function playMaimed(arena: ArenaStates, outcome: Outcome, seed: number): Battle {
  const adapter = adapterOf(arena);
  const random = seededRandom(7000 + seed);
  const url = showState(arena, 'done', { chosen: outcome });
  const control = arena.control(document, outcome);
  const before = advance(openBattle('page'), { kind: 'read', reading: adapter.readPage(document, url) });
  const said = control === null ? undefined : adapter.readClick(control);
  if (said === undefined) throw new Error('the control of an unharmed page says nothing');
  const chosen = advance(before, { kind: 'chose', outcome: said, atMs: noonMs, voteId: anId(seed) });
  showState(arena, 'revealed', { chosen: outcome });
  for (let step = 0; step < 1 + (seed % 3); step++) mutate(document.body, 'remove', random);
  return advance(chosen, { kind: 'read', reading: adapter.readPage(document, url) });
}

afterAll(() => {
  console.log(
    `fuzz: ${counts.pages} mutated pages read, ${counts.clicks} clicks read, ${counts.votes} of ` +
      `${allStates.length * 4 * rounds} maimed reveals made votes`,
  );
});
