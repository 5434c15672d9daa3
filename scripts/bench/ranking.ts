import type { Bench, BenchRow } from './bench';
import { rounded } from './measure';
import { makeVotes } from './ranking/made-votes';
import { type OwnTimes, timeMle, timeOwn } from './ranking/own-times';
import { type Reference, timeReference, timeReferenceFit } from './ranking/reference';

const size = { models: 200, pairs: 10_000, votes: 1_000_000 };

/** Ratings from a million votes against what the public arenas' tools do with the same votes in the same run. */
export const ranking: Bench = {
  name: 'ranking',
  about: 'rating a million votes, against scikit-learn and SciPy',
  run: async () => {
    const votes = makeVotes(size.models, size.pairs, size.votes);
    const own = timeOwn(votes);
    const reference = timeReference(votes);
    const ratios = reference ? [...ratiosOf(own, reference), ...evenRatio()] : [];
    const limits = limitsOf(own);
    return {
      rows: [...ratios, ...(reference ? referenceRows(reference) : []), ...limits],
      notes: notesOf(own, reference),
      isMet: [...ratios, ...limits].every(({ met }) => met === true),
    };
  },
};

function ratiosOf(own: OwnTimes, theirs: Reference): readonly BenchRow[] {
  return [
    ratio(
      'count + MLE, against pivot + design + fit',
      own.countCodes + own.mle,
      theirs.design + theirs.fit,
      50,
    ),
    ratio('MLE, against LogisticRegression.fit', own.mle, theirs.fit, 50),
    ratio('1,000 bootstraps, against scikit-learn', own.bootstrap, 1000 * theirs.bootstrapRound, 300),
    ratio('1,000 bootstraps, against L-BFGS-B', own.bootstrap, 1000 * theirs.bootstrapRoundCounts, 20),
  ];
}

/** The fit where all pairs are met equally often, which is where scikit-learn's is quickest. */
function evenRatio(): readonly BenchRow[] {
  const votes = makeVotes(size.models, size.pairs, size.votes, 0);
  const theirs = timeReferenceFit(votes);
  if (!theirs) return [];
  return [ratio('MLE, evenly met pairs, against LogisticRegression.fit', timeMle(votes), theirs.fit, 50)];
}

function ratio(what: string, ownMs: number, theirSeconds: number, target: number): BenchRow {
  const times = (1000 * theirSeconds) / ownMs;
  const row = { ratio: what, 'ours ms': rounded(ownMs), 'theirs ms': rounded(1000 * theirSeconds) };
  return { ...row, 'times faster': rounded(times), 'at least': target, met: times >= target };
}

function referenceRows(theirs: Reference): readonly BenchRow[] {
  const seconds: readonly (readonly [string, number])[] = [
    ['2024: pivot tables and design matrix', theirs.design],
    ['2024: LogisticRegression.fit', theirs.fit],
    ['the same without the pairs nobody voted on', theirs.fitPlayed],
    ['2024: one bootstrap round', theirs.bootstrapRound],
    ['2025: unique rows and their counts', theirs.countUnique],
    ['2025: L-BFGS-B on the counts', theirs.fitCounts],
    ['2025: one bootstrap round', theirs.bootstrapRoundCounts],
  ];
  return seconds.map(([reference, value]) => ({ reference, 'theirs ms': rounded(1000 * value) }));
}

function limitsOf(own: OwnTimes): readonly BenchRow[] {
  return [
    limit('count 1,000,000 votes given as numbers', own.countCodes, 400),
    limit('count 1,000,000 votes given by name', own.countNames, 4000),
    limit('maximum likelihood', own.mle, 600),
    limit('default method', own.defaultFit, 600),
    limit('default method with rank draws and table', own.leaderboard, 1800),
    limit('1,000 bootstraps', own.bootstrap, 15_000),
    limit('estimate after one more vote', own.instantUpdate, 16),
    limit('complete leaderboard of 500 votes on 30 models', own.small, 10),
  ];
}

function limit(time: string, ms: number, atMost: number): BenchRow {
  return { time, 'ours ms': rounded(ms), 'at most': atMost, met: ms <= atMost };
}

function notesOf(own: OwnTimes, reference: Reference | undefined): readonly string[] {
  const about = `${size.models} models, ${own.pairs} pairs, ${size.votes} votes; one thread; medians of a few runs.`;
  if (!reference) {
    const skipped =
      'Ratios SKIPPED: no Python with scikit-learn, SciPy and pandas. Put one into .cache/bench-python:';
    return [about, skipped, '  python3 -m venv .cache/bench-python', install];
  }
  return [
    about,
    `Reference: ${reference.versions}; bootstrap rounds extrapolated from 2 (scikit-learn) and 10 (L-BFGS-B).`,
    `Largest distance of their ratings from ours: scikit-learn ${distance(own.ratings, reference.ratings)} points, ` +
      `L-BFGS-B ${distance(own.ratings, reference.ratingsCounts)} points.`,
  ];
}

function distance(one: readonly number[], other: readonly number[]): number {
  return rounded(Math.max(...one.map((rating, i) => Math.abs(rating - (other[i] ?? Number.NaN)))));
}

const install = '  .cache/bench-python/bin/pip install scikit-learn scipy numpy pandas';
