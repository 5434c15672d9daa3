import fc from 'fast-check';
import { outcomes } from '@/domain/outcome';
import type { CellRow, OutcomeRow } from '@/domain/ranking/pair-row';

const model = fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F');
const pair = fc.tuple(model, model).filter(([a, b]) => a !== b);

/** Up to 40 votes on up to six models. */
export const arbitraryVotes: fc.Arbitrary<OutcomeRow[]> = fc.array(
  fc.tuple(pair, fc.constantFrom(...outcomes)).map(([[a, b], outcome]) => ({ a, b, outcome })),
  { maxLength: 40 },
);

const count = fc.oneof(
  { weight: 4, arbitrary: fc.constant(0) },
  { weight: 2, arbitrary: fc.nat(5) },
  { weight: 1, arbitrary: fc.nat(1e9) },
  { weight: 1, arbitrary: fc.double({ min: 0, max: 1e9, noNaN: true }) },
);

/** Counts from nothing to a thousand million on up to six models, most of them nothing. */
export const arbitraryCells: fc.Arbitrary<CellRow[]> = fc.array(
  fc
    .tuple(pair, count, count, count, count)
    .map(([[a, b], winsA, winsB, ties, bothBad]) => ({ a, b, winsA, winsB, ties, bothBad })),
  { maxLength: 12 },
);
