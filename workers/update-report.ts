import { type PairTally, votesOf } from '@/domain/journal/tally';
import { addVote } from '@/domain/ranking/add-vote';
import { updateAfterVote } from '@/domain/ranking/instant-update';
import { findObstacle } from '@/domain/ranking/obstacle';
import { scorePairs } from '@/domain/ranking/pair-scores';
import type { RankIntervals } from '@/domain/ranking/rank-draws';
import { type RankReport, rankSeed, reportOf } from './rank-report';

/**
 * The report after one more vote, without a refit: good enough to show until the refit is there, and made within a
 * frame. Ratings, intervals and counts are those after the vote; ranges of ranks and chances of being best are still
 * those before it, as drawing them takes longer than all the rest. Undefined where only a refit will do: the vote
 * brings a new model, or the method is none that is updated.
 */
export function updateReport(report: RankReport, added: PairTally): RankReport | undefined {
  const { fit, leftOut } = report;
  const { models } = fit.counts;
  const i = models.indexOf(added.a);
  const j = models.indexOf(added.b);
  const isUpdated = fit.method === 'default' || fit.method === 'crowd';
  if (!isUpdated || fit.estimate === undefined || i < 0 || j < 0 || votesOf(added) !== 1) return undefined;
  const isInOrder = i < j;
  const outcome = outcomeOf(added, isInOrder);
  const counts = addVote(fit.counts, Math.min(i, j), Math.max(i, j), outcome);
  const score = added.winsA + (added.ties + added.bothBad) / 2;
  const updated = {
    ...fit,
    counts,
    // One vote more stands in nobody's way.
    obstacle: fit.obstacle && findObstacle(scorePairs(counts)),
    estimate: updateAfterVote(fit.estimate, i, j, score),
  };
  return reportOf(updated, leftOut, rankSeed, ranksIn(report));
}

/** How the one vote ended, seen from its model a, or from b. */
function outcomeOf({ winsA, ties, bothBad }: PairTally, fromA: boolean) {
  if (ties > 0) return 'tie';
  if (bothBad > 0) return 'bothBad';
  return winsA > 0 === fromA ? 'a' : 'b';
}

/** The ranges of ranks of a report, in the order of its counts. */
function ranksIn({ fit, models }: RankReport): RankIntervals {
  const rows = new Map(models.map((row) => [row.model, row]));
  const inOrder = fit.counts.models.map((model) => rows.get(model));
  return {
    best: Int32Array.from(inOrder, (row) => row?.rankLo ?? 1),
    worst: Int32Array.from(inOrder, (row) => row?.rankHi ?? inOrder.length),
    pBest: Float64Array.from(inOrder, (row) => row?.pBest ?? 0),
  };
}
