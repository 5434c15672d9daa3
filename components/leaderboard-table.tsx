import type { Standing } from '@/domain/ranking/standing';
import { text } from '@/platform/text';
import { IntervalAxis } from './interval-bar';
import './leaderboard-table.css';
import { scaleOf } from './point-scale';
import { StandingRow } from './standing-row';

export interface LeaderboardTableProps {
  /** Best first. */
  readonly standings: readonly Standing[];
  /** Leaves out how the votes ended and the chance of being best: for the popup. */
  readonly compact?: boolean;
  /** A newer ranking is being computed; what stands here is about to change. */
  readonly busy?: boolean;
}

/** Standings with rank ranges and intervals. In a narrow place each row takes two lines. */
export function LeaderboardTable({ standings, compact = false, busy = false }: LeaderboardTableProps) {
  const scale = scaleOf(standings);
  const mainGroup = largestGroup(standings);
  return (
    <div class="leaderboard" aria-busy={busy}>
      <table data-compact={compact || undefined}>
        <caption class="unseen">{text('leaderboardCaption')}</caption>
        <thead>
          <tr>
            <th scope="col">{text('columnRank')}</th>
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
            {!compact && <MoreHeadings />}
            <th scope="col" class="number">
              {text('columnVotes')}
            </th>
          </tr>
        </thead>
        <tbody>
          {standings.map((standing) => (
            <StandingRow key={standing.model} {...{ standing, scale, compact, mainGroup }} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The group of linked models that holds most of them; its rows need no mark. */
function largestGroup(standings: readonly Standing[]): number | undefined {
  const sizes = new Map<number, number>();
  for (const { component } of standings) sizes.set(component, (sizes.get(component) ?? 0) + 1);
  return [...sizes].sort(([, one], [, other]) => other - one)[0]?.[0];
}

function MoreHeadings() {
  return (
    <>
      <th scope="col" class="number">
        {text('columnBest')}
      </th>
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
