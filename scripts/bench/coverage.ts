import { simulateCoverage } from '@/domain/ranking/coverage';
import type { Coverage } from '@/domain/ranking/coverage-summary';
import type { Bench, BenchRow } from './bench';
import { type CoverageCase, coverageCases } from './coverage/cases';

/** Whether the intervals of made-up voters hold the truth as often as they claim. */
export const coverage: Bench = {
  name: 'coverage',
  about: 'how often 95% intervals hold the truth, on made-up voters',
  run: async () => {
    const rows = coverageCases.map((design) => rowOf(design, finish(simulateCoverage(design))));
    return { rows, notes, isMet: rows.every(({ met }) => met !== false) };
  },
};

const notes = [
  'Coverage of 95% intervals, averaged over the models that got votes. Bands are for the default method; its rank',
  'intervals must hold at least 0.94. The claimed chance of being best must lie within 0.06 of the observed one for',
  'the usual spread of models; for other spreads it is shown only: the prior expects sd 0.6, and few votes do not',
  'tell it otherwise.',
];

function rowOf(design: CoverageCase, found: Coverage): BenchRow {
  const { method = 'default', models, sd, tieShare, votes, voters, band } = design;
  const shown = (value: number, digits = 3) => (Number.isNaN(value) ? null : Number(value.toFixed(digits)));
  return {
    method,
    models,
    sd,
    ties: tieShare,
    variant: design.variant ?? '',
    votes,
    voters,
    answered: shown(found.answered, 2),
    coverage: shown(found.intervals),
    band: band ? `${band[0]} to ${band[1]}` : null,
    'rank coverage': shown(found.rankIntervals),
    'best claimed': shown(found.claimedBest, 2),
    'best observed': shown(found.observedBest, 2),
    'width, points': shown(found.medianWidth, 0),
    'error, points': shown(found.rmse, 0),
    kendall: shown(found.kendall, 2),
    met: band ? isAccepted(found, band, design.variant === undefined) : null,
  };
}

function isAccepted(found: Coverage, [least, most]: readonly [number, number], isUsual: boolean): boolean {
  const isHonest = !isUsual || Math.abs(found.claimedBest - found.observedBest) <= 0.06;
  return found.intervals >= least && found.intervals <= most && found.rankIntervals >= 0.94 && isHonest;
}

function finish<T>(steps: Generator<unknown, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
