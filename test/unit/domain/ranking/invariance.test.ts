import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Outcome } from '@/domain/outcome';
import { countPairs } from '@/domain/ranking/count-pairs';
import { type Leaderboard, rank } from '@/domain/ranking/leaderboard';
import type { CellRow, OutcomeRow, PairRow } from '@/domain/ranking/pair-row';
import { arbitraryVotes } from './arbitrary-rows';

const ranked = (rows: readonly PairRow[]) => rank(countPairs(rows).counts);

const mirrored: Readonly<Record<Outcome, Outcome>> = { a: 'b', b: 'a', tie: 'tie', bothBad: 'bothBad' };
const seenFromTheOtherSide = ({ a, b, outcome }: OutcomeRow) => ({ a: b, b: a, outcome: mirrored[outcome] });

test('the order of the votes changes nothing', () => {
  const shuffles = arbitraryVotes.chain((votes) =>
    fc.tuple(
      fc.constant(votes),
      fc.shuffledSubarray(votes, { minLength: votes.length, maxLength: votes.length }),
    ),
  );

  fc.assert(
    fc.property(shuffles, ([votes, shuffled]) => {
      expect(ranked(shuffled)).toEqual(ranked(votes));
    }),
  );
});

test('the side a model was on changes nothing', () => {
  fc.assert(
    fc.property(arbitraryVotes, (votes) => {
      expect(ranked(votes.map(seenFromTheOtherSide))).toEqual(ranked(votes));
    }),
  );
});

test('counting in two parts changes nothing', () => {
  fc.assert(
    fc.property(arbitraryVotes, fc.nat(40), (votes, cut) => {
      const parts = [...cellsOf(votes.slice(0, cut)), ...cellsOf(votes.slice(cut))];

      expect(ranked(parts)).toEqual(ranked(votes));
    }),
  );
});

test('a model without votes changes nothing', () => {
  fc.assert(
    fc.property(arbitraryVotes, (votes) => {
      const withNewcomer = [{ a: 'new', b: 'A', outcome: 'a' as const, weight: 0 }, ...votes];

      expect(ranked(withNewcomer).models).toEqual(ranked(votes).models);
    }),
  );
});

test('other names change no rating', () => {
  const renamed = (name: string) => `model ${9 - name.charCodeAt(0)}`;

  fc.assert(
    fc.property(arbitraryVotes, (votes) => {
      const before = ratingsOf(ranked(votes));
      const after = ratingsOf(
        ranked(votes.map(({ a, b, outcome }) => ({ a: renamed(a), b: renamed(b), outcome }))),
      );

      for (const [model, rating] of before) {
        expect(Math.abs((after.get(renamed(model)) ?? Number.NaN) - rating)).toBeLessThan(1e-9);
      }
    }),
  );
});

function ratingsOf(board: Leaderboard): Map<string, number> {
  return new Map(board.models.map(({ model, rating }) => [model, rating]));
}

function cellsOf(votes: readonly OutcomeRow[]): readonly CellRow[] {
  const { counts } = countPairs(votes);
  return Array.from(counts.a, (a, k) => ({
    a: counts.models[a] ?? '',
    b: counts.models[counts.b[k] ?? -1] ?? '',
    winsA: counts.winsA[k] ?? Number.NaN,
    winsB: counts.winsB[k] ?? Number.NaN,
    ties: counts.ties[k] ?? Number.NaN,
    bothBad: counts.bothBad[k] ?? Number.NaN,
  }));
}
