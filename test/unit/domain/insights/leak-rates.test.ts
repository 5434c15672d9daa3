import { expect, test } from 'vitest';
import { leakRates } from '@/domain/insights/leak-rates';
import { aFinding, anId, aStandingVote } from '@/test/support/builders';

const totals = new Map([
  ['fastchat', 4],
  ['arena-ai', 40],
]);
const models = { a: 'claude-opus-4', b: 'gpt-5' };
const claim = aFinding({ claimed: { maker: 'Anthropic', family: 'Claude', model: 'Claude' } });

test('an arena without leaks has a rate of none, with an interval that allows for some', () => {
  const { byArena } = leakRates([], totals);

  expect(byArena.map(({ arena }) => arena)).toEqual(['arena-ai', 'fastchat']);
  expect(byArena[1]?.leaked).toMatchObject({ hits: 0, total: 4, interval: { lower: 0 } });
  expect(byArena[1]?.leaked.interval?.upper).toBeGreaterThan(0.4);
});

test('a vote with several leaks has leaked once', () => {
  const vote = aStandingVote({ models, leaks: [claim, claim, aFinding()] });

  expect(leakRates([vote], totals).byArena[0]?.leaked).toMatchObject({ hits: 1, total: 40 });
});

test.each([
  ['dismissed', { leaks: [claim], reviews: { 0: 'dismissed' as const } }],
  ['a note', { leaks: [{ ...claim, severity: 'note' as const }] }],
])('a finding that is %s counts nowhere', (_, some) => {
  const rates = leakRates([aStandingVote({ models, ...some })], totals);

  expect(rates.byArena[0]?.leaked.hits).toBe(0);
  expect(rates.byMaker).toEqual([]);
});

test('a suspicion is no leak of the vote', () => {
  const vote = aStandingVote({ models, leaks: [{ ...claim, severity: 'suspect' }] });

  expect(leakRates([vote], totals).byArena[0]?.leaked.hits).toBe(0);
});

test('claims of a maker are votes of all votes, and the false ones are told of those compared', () => {
  const votes = [
    aStandingVote({ id: anId(1), models, leaks: [claim, claim] }),
    aStandingVote({ id: anId(2), models, leaks: [{ ...claim, side: 'b' }] }),
    aStandingVote({ id: anId(3), leaks: [claim] }),
  ];

  const [row] = leakRates(votes, totals).byMaker;

  expect(row).toMatchObject({ maker: 'Anthropic', claimed: { hits: 3, total: 44 } });
  expect(row?.falseClaims).toMatchObject({ hits: 1, total: 2 });
});
