import { outcomes } from '@/domain/outcome';
import { bootstrapMle } from '@/domain/ranking/bootstrap';
import { countCodes } from '@/domain/ranking/count-codes';
import { fitVotes } from '@/domain/ranking/fit-votes';
import { updateAfterVote } from '@/domain/ranking/instant-update';
import { rank } from '@/domain/ranking/leaderboard';
import { maximizeLikelihood } from '@/domain/ranking/maximum-likelihood';
import { PairCounter } from '@/domain/ranking/pair-counter';
import type { PairCounts } from '@/domain/ranking/pair-counts';
import { scorePairs } from '@/domain/ranking/pair-scores';
import { toRating } from '@/domain/ranking/scale';
import { medianMs, onceMs } from '../measure';
import { type MadeVotes, makeVotes } from './made-votes';

/** What our own code took, in milliseconds. */
export interface OwnTimes {
  readonly pairs: number;
  readonly countCodes: number;
  readonly countNames: number;
  readonly mle: number;
  readonly defaultFit: number;
  readonly leaderboard: number;
  readonly bootstrap: number;
  readonly instantUpdate: number;
  readonly small: number;
  /** The maximum likelihood ratings, in the order of the models. */
  readonly ratings: readonly number[];
}

/** Milliseconds of the maximum likelihood fit of counted votes. */
export function timeMle({ models, codes }: MadeVotes): number {
  const scores = scorePairs(countCodes(models, codes));
  return medianMs(9, () => maximizeLikelihood(scores));
}

export function timeOwn(votes: MadeVotes): OwnTimes {
  const counts = countCodes(votes.models, votes.codes);
  const scores = scorePairs(counts);
  const fit = fitVotes(counts);
  return {
    pairs: counts.a.length,
    countCodes: medianMs(5, () => countCodes(votes.models, votes.codes)),
    countNames: medianMs(3, () => countNamed(votes)),
    mle: timeMle(votes),
    defaultFit: medianMs(3, () => fitVotes(counts)),
    leaderboard: medianMs(3, () => rank(counts)),
    bootstrap: onceMs(() => exhaust(bootstrapMle(counts))),
    instantUpdate: medianMs(9, () => fit.estimate && updateAfterVote(fit.estimate, 0, 1, 1)),
    small: medianMs(9, rankSmall(makeVotes(30, 300, 500))),
    ratings: Array.from(maximizeLikelihood(scores).x, toRating),
  };
}

function countNamed({ models, codes }: MadeVotes): PairCounts {
  const counter = new PairCounter();
  for (let at = 0; at < codes.length; at += 3) {
    const a = models[codes[at] ?? 0] ?? '';
    const b = models[codes[at + 1] ?? 0] ?? '';
    counter.add({ a, b, outcome: outcomes[codes[at + 2] ?? 0] ?? 'tie' });
  }
  return counter.counts();
}

function rankSmall({ models, codes }: MadeVotes): () => unknown {
  const counts = countCodes(models, codes);
  return () => rank(counts);
}

function exhaust(rounds: Iterable<unknown>): void {
  for (const _ of rounds);
}
