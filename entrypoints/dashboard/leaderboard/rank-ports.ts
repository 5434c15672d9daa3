import { needsCounting } from '@/domain/journal/bucket';
import { nowMs } from '@/platform/clock';
import { reportBug } from '@/platform/log';
import { countPeriod } from '@/storage/count-period';
import type { Database } from '@/storage/database';
import { readStyled } from '@/storage/read-styled';
import { findSnapshot, keepSnapshot } from '@/storage/snapshots';
import { readTallies } from '@/storage/tallies';
import { rankAside, rankStyleAside } from '@/workers/rank';
import { algorithmVersion, type RankReport, rankSeed } from '@/workers/rank-report';
import { updateReport } from '@/workers/update-report';
import type { RankPorts } from './rank-steps';

const origin = { algorithmVersion, seed: rankSeed };

/** The database and the worker, as the steps of a ranking use them. */
export function rankPorts(db: Database): RankPorts {
  return {
    async find(key) {
      const snapshot = await findSnapshot(db, { key, ...origin });
      // Written by this page's own code of the same version, which is all that tells its shape.
      return snapshot && { revision: snapshot.revision, report: snapshot.report as RankReport };
    },
    async keep({ key, revision, report }) {
      const snapshot = { key, ...origin, revision, votes: report.votes, keptAtMs: nowMs(), report };
      // A full disk takes away the memory of a ranking, not the ranking.
      await keepSnapshot(db, snapshot).catch((error) => reportBug('snapshot', error));
    },
    read: (selection, signal, halfLifeDays) =>
      needsCounting(selection) || halfLifeDays !== undefined
        ? countPeriod(db, selection, signal, halfLifeDays)
        : readTallies(db, selection),
    readStyled: (selection, signal, halfLifeDays) => readStyled(db, selection, signal, halfLifeDays),
    rank: rankAside,
    rankStyle: rankStyleAside,
    // Not aside: sending the report there and back takes longer than the update.
    update: updateReport,
    whenIdle: () =>
      new Promise((resolve) => {
        requestIdleCallback(() => resolve(), { timeout: 1000 });
      }),
  };
}
