import { useSignal } from '@preact/signals';
import { formatCount } from '@/components/format';
import { LeaderboardTable } from '@/components/leaderboard-table';
import type { BoardMove } from '@/components/move-mark';
import { text } from '@/platform/text';
import type { RankReport } from '@/workers/rank-report';

/** More rows than these are shown when asked for. */
const rowsAtFirst = 100;

interface RankedRowsProps {
  readonly report: RankReport;
  readonly moves: ReadonlyMap<string, BoardMove>;
  readonly busy: boolean;
  readonly upperBoundRanks: boolean;
}

/** The leaderboard's rows, the best of them first where they are many. */
export function RankedRows({ report, ...rest }: RankedRowsProps) {
  const showAll = useSignal(false);
  const { models, separations } = report;
  const isCut = !showAll.value && models.length > rowsAtFirst;
  return (
    <>
      <LeaderboardTable
        standings={isCut ? models.slice(0, rowsAtFirst) : models}
        separations={isCut ? separations.slice(0, rowsAtFirst - 1) : separations}
        {...rest}
      />
      {isCut && (
        <p>
          <button
            type="button"
            onClick={() => {
              showAll.value = true;
            }}
          >
            {text('showAllModels', formatCount(models.length))}
          </button>
        </p>
      )}
    </>
  );
}
