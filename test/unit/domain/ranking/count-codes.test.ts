import fc from 'fast-check';
import { expect, test } from 'vitest';
import { outcomes } from '@/domain/outcome';
import { countCodes } from '@/domain/ranking/count-codes';
import { countPairs } from '@/domain/ranking/count-pairs';
import { inNameOrder } from '@/domain/ranking/name-order';

const models = ['A', 'B', 'C', 'D'];
const votes = fc.array(
  fc
    .record({ a: fc.nat(3), step: fc.integer({ min: 1, max: 3 }), outcome: fc.nat(3) })
    .map(({ a, step, outcome }) => [a, (a + step) % 4, outcome] as const),
);

test('votes as numbers count as the same votes with names do', () => {
  fc.assert(
    fc.property(votes, (coded) => {
      const rows = coded.map(([a, b, outcome]) => ({
        a: models[a] ?? '',
        b: models[b] ?? '',
        outcome: outcomes[outcome] ?? 'tie',
      }));

      const counted = countCodes(models, Int32Array.from(coded.flat()));

      expect(inNameOrder(counted)).toEqual(inNameOrder(countPairs(rows).counts));
    }),
  );
});

test('models without votes stay known', () => {
  expect(countCodes(models, Int32Array.of(0, 1, 2))).toMatchObject({
    models,
    a: Int32Array.of(0),
    b: Int32Array.of(1),
  });
});
