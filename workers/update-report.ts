import { type PairTally, votesOf } from '@/domain/journal/tally';
import { countPairs } from '@/domain/ranking/count-pairs';
import { updateAfterVote } from '@/domain/ranking/instant-update';
import { inNameOrder } from '@/domain/ranking/name-order';
import { findObstacle } from '@/domain/ranking/obstacle';
import type { PairCounts } from '@/domain/ranking/pair-counts';
import { scorePairs } from '@/domain/ranking/pair-scores';
import { type RankReport, reportOf } from './rank-report';

/**
 * The report after one more vote, without a refit: good enough to show until the refit is there. Undefined where
 * only a refit will do: the vote brings a new model, or the method is another than the default.
 */
export function updateReport({ fit, leftOut }: RankReport, added: PairTally): RankReport | undefined {
  const { estimate, method } = fit;
  const a = fit.counts.models.indexOf(added.a);
  const b = fit.counts.models.indexOf(added.b);
  if (method !== 'default' || estimate === undefined || a < 0 || b < 0 || votesOf(added) !== 1)
    return undefined;
  const counts = inNameOrder(countPairs([...rowsOf(fit.counts), added]).counts);
  const score = added.winsA + (added.ties + added.bothBad) / 2;
  return reportOf(
    {
      ...fit,
      counts,
      obstacle: findObstacle(scorePairs(counts)),
      estimate: updateAfterVote(estimate, a, b, score),
    },
    leftOut,
  );
}

function rowsOf({ models, a, b, winsA, winsB, ties, bothBad }: PairCounts): readonly PairTally[] {
  return Array.from(a, (first, k) => ({
    a: models[first] ?? '',
    b: models[b[k] ?? -1] ?? '',
    winsA: winsA[k] ?? 0,
    winsB: winsB[k] ?? 0,
    ties: ties[k] ?? 0,
    bothBad: bothBad[k] ?? 0,
  }));
}
