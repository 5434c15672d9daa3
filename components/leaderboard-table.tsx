import type { Standing } from '@/domain/ranking/standing';
import { text } from '@/platform/text';
import { IntervalAxis } from './interval-bar';
import './leaderboard-table.css';
import type { Gap } from './gap-cell';
import type { BoardMove } from './move-mark';
import { scaleOf } from './point-scale';
import { StandingRow } from './standing-row';

export interface LeaderboardTableProps {
  /** Best first. */
  readonly standings: readonly Standing[];
  /** Leaves out how the votes ended and the chance of being best: for the popup. */
  readonly compact?: boolean;
  /** A newer ranking is being computed; what stands here is about to change. */
  readonly busy?: boolean;
  /** Models that stand elsewhere on a stricter board. */
  readonly moves?: ReadonlyMap<string, BoardMove>;
  /** For each row, how many more votes would tell it from the next. */
  readonly separations?: readonly (number | null)[];
  /** Shows the rank as the public arenas do, instead of the range of plausible ranks. */
  readonly upperBoundRanks?: boolean;
}

/** Standings with rank ranges and intervals. In a narrow place each row takes two lines. */
export function LeaderboardTable(props: LeaderboardTableProps) {
  const { standings, compact = false, busy = false, moves, separations, upperBoundRanks = false } = props;
  const scale = scaleOf(standings);
  const mainGroup = largestGroup(standings);
  return (
    <div class="leaderboard" aria-busy={busy}>
      <table data-compact={compact || undefined}>
        <caption class="unseen">{text('leaderboardCaption')}</caption>
        <thead>
          <tr>
            <th scope="col">{text(upperBoundRanks ? 'columnRankUB' : 'columnRank')}</th>
            <th scope="col" class="model">
              {text('columnModel')}
            </th>
            <th scope="col" class="number">
              {text('columnRating')}
            </th>
            <th scope="col" class="interval">
              {text('columnInterval')}
              <IntervalAxis scale={scale} />
            </th>
            {!compact && <MoreHeadings withGaps={separations !== undefined} />}
            <th scope="col" class="number">
              {text('columnVotes')}
            </th>
          </tr>
        </thead>
        <tbody>
          {standings.map((standing, row) => (
            <StandingRow
              key={standing.model}
              {...{ standing, scale, compact, mainGroup, upperBoundRanks }}
              move={moves?.get(standing.model)}
              gap={separations && gapOf(standings, separations, row)}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What lies between a row and the next; nothing after the last. */
function gapOf(standings: readonly Standing[], separations: readonly (number | null)[], row: number): Gap {
  const next = standings[row + 1];
  if (next === undefined) return { kind: 'none' };
  if (next.component !== standings[row]?.component) return { kind: 'unlinked' };
  const votes = separations[row] ?? null;
  return votes === null ? { kind: 'too-close' } : { kind: 'votes', votes };
}

/** The group of linked models that holds most of them; its rows need no mark. */
function largestGroup(standings: readonly Standing[]): number | undefined {
  const sizes = new Map<number, number>();
  for (const { component } of standings) sizes.set(component, (sizes.get(component) ?? 0) + 1);
  return [...sizes].sort(([, one], [, other]) => other - one)[0]?.[0];
}

function MoreHeadings({ withGaps }: { readonly withGaps: boolean }) {
  return (
    <>
      <th scope="col" class="number">
        {text('columnBest')}
      </th>
      {withGaps && (
        <th scope="col" class="number gap">
          {text('columnGap')}
        </th>
      )}
      <th scope="col" class="number record">
        {text('columnWon')}
      </th>
      <th scope="col" class="number record">
        {text('columnLost')}
      </th>
      <th scope="col" class="number record">
        {text('columnTied')}
      </th>
      <th scope="col" class="number record">
        {text('columnBothBad')}
      </th>
    </>
  );
}
