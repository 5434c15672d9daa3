import fc from 'fast-check';
import { outcomes } from '@/domain/outcome';
import type { ImportedVote, OutcomeVote } from '@/domain/transfer/imported-vote';
import { anImportedVote } from './imported-votes';

const name = fc
  .oneof(
    fc.constantFrom('ada', 'bob', '__proto__', '=1+1', '-cid', "'=dora", 'a,b', 'say "hi"', '@x', '1', 'Tie'),
    fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }),
  )
  .map((text) => text.trim())
  .filter((text) => text !== '');

const facts = fc.record({
  names: fc.uniqueArray(name, { minLength: 2, maxLength: 2 }),
  anonymous: fc.boolean(),
  castAtMs: fc.option(fc.integer({ min: 1.4e12, max: 2e12 }), { nil: undefined }),
  battleKey: fc.option(fc.uuid(), { nil: undefined }),
  language: fc.constantFrom(undefined, 'English', 'Polish'),
  verdict: fc.constantFrom(undefined, 'counts' as const, 'suspect' as const, 'void' as const),
  arena: fc.constantFrom(undefined, 'lmarena'),
});

/** Votes with outcomes, on names that are hard to write down. */
export const arbitraryOutcomeVotes: fc.Arbitrary<readonly OutcomeVote[]> = fc.array(
  fc
    .record({ facts, outcome: fc.constantFrom(...outcomes) })
    .map(({ facts: { names, ...rest }, outcome }) => {
      const [modelA = '', modelB = ''] = names;
      return anImportedVote({ ...rest, modelA, modelB, outcome });
    }),
);

/** Votes with outcomes and votes with scores. */
export const arbitraryVotes: fc.Arbitrary<readonly ImportedVote[]> = fc
  .record({ votes: arbitraryOutcomeVotes, score: fc.double({ min: 0, max: 1, noNaN: true }).map(Math.abs) })
  .map(({ votes, score }) =>
    votes.map((vote) => {
      if (vote.outcome !== 'tie') return vote;
      const { outcome: _, ...others } = vote;
      return { ...others, score };
    }),
  );
