import type { CoverageDesign } from '@/domain/ranking/coverage';

export interface CoverageCase extends CoverageDesign {
  /** What sets the models apart from twenty that are met equally often. */
  readonly variant?: string;
  /** Least and most coverage that is accepted; undefined for methods shown for comparison. */
  readonly band: readonly [number, number] | undefined;
}

const usual = { models: 20, sd: 0.6, tieShare: 0.3, voters: 300 };
const sizes = [20, 50, 100, 200, 500, 5000];

const fewVotes = [0.94, 0.99] as const;
const manyVotes = [0.93, 0.97] as const;
const fewVotesOddSpread = [0.88, 1] as const;
const manyVotesOddSpread = [0.92, 0.99] as const;

/** The band for the usual spread of models; from 20 votes on there is only the one for any spread. */
function bandFor(votes: number): readonly [number, number] {
  if (votes < 50) return fewVotesOddSpread;
  return votes >= 300 ? manyVotes : fewVotes;
}

function oddBandFor(votes: number): readonly [number, number] {
  return votes >= 300 ? manyVotesOddSpread : fewVotesOddSpread;
}

function variant(name: string, design: Partial<CoverageDesign>, votes: number): CoverageCase {
  return { ...usual, ...design, voters: design.voters ?? 100, votes, variant: name, band: oddBandFor(votes) };
}

/** The designs of the coverage table, the default method first, then the others for comparison. */
export const coverageCases: readonly CoverageCase[] = [
  ...sizes.map((votes) => ({ ...usual, votes, band: bandFor(votes) })),
  ...[20, 100, 300].map((votes) => variant('nearly equal', { sd: 0.25, voters: 300 }, votes)),
  ...[20, 100, 300].map((votes) => variant('far apart', { sd: 1.2, voters: 300 }, votes)),
  variant('no ties', { tieShare: 0 }, 200),
  variant('half ties', { tieShare: 0.5 }, 200),
  variant('heavy tails', { hasHeavyTails: true }, 200),
  variant('unequally met', { models: 60, popularity: 0.8 }, 300),
  variant('many models', { models: 100 }, 500),
  ...sizes.map((votes) => ({ ...usual, votes, method: 'mle' as const, band: undefined })),
  ...sizes.map((votes) => ({ ...usual, votes, method: 'davidson' as const, band: undefined })),
];
