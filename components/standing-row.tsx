import type { Standing } from '@/domain/ranking/standing';
import { text } from '@/platform/text';
import { countText } from './count-text';
import { formatCount, formatRating, formatShare } from './format';
import { type Gap, GapCell } from './gap-cell';
import { IntervalBar } from './interval-bar';
import { type BoardMove, MoveMark } from './move-mark';
import type { PointScale } from './point-scale';

export interface StandingRowProps {
  readonly standing: Standing;
  readonly scale: PointScale;
  readonly compact: boolean;
  /** The group most models are in. A model that no chain of votes links to it says so. */
  readonly mainGroup: number | undefined;
  readonly upperBoundRanks: boolean;
  readonly move: BoardMove | undefined;
  /** Undefined where the table has no such column. */
  readonly gap: Gap | undefined;
}

export function StandingRow(props: StandingRowProps) {
  const { standing, scale, compact, mainGroup, upperBoundRanks, move, gap } = props;
  return (
    <tr>
      <td class="rank">{upperBoundRanks ? formatCount(standing.rankUB) : rankText(standing)}</td>
      <th scope="row" class="model">
        <bdi>{standing.model}</bdi>
        {standing.provisional && <span class="mark">{text('fewVotes')}</span>}
        {standing.component !== mainGroup && (
          <span class="mark">{text('group', standing.component + 1)}</span>
        )}
        {move && ' '}
        {move && <MoveMark {...move} />}
      </th>
      <td class="number rating">
        {formatRating(standing.rating)}{' '}
        <span class="muted">{text('plusMinus', formatRating((standing.upper - standing.lower) / 2))}</span>
      </td>
      <td class="interval">
        <IntervalBar {...{ standing, scale }} />
      </td>
      {!compact && <MoreCells standing={standing} gap={gap} />}
      <td class="number votes">
        <span class="in-wide">{formatCount(standing.votes)}</span>
        <span class="in-narrow">{countText('votes', standing.votes)}</span>
      </td>
    </tr>
  );
}

function MoreCells({ standing, gap }: Pick<StandingRowProps, 'standing' | 'gap'>) {
  const { pBest, wins, losses, ties, bothBad } = standing;
  return (
    <>
      <td class="number best">{bestText(pBest)}</td>
      {gap && <GapCell {...gap} />}
      <td class="number record">{formatCount(wins)}</td>
      <td class="number record">{formatCount(losses)}</td>
      <td class="number record">{formatCount(ties)}</td>
      <td class="number record">{formatCount(bothBad)}</td>
    </>
  );
}

function rankText({ rankLo, rankHi }: Standing): string {
  return rankLo === rankHi
    ? formatCount(rankLo)
    : text('rankRange', formatCount(rankLo), formatCount(rankHi));
}

function bestText(chance: number): string {
  return chance < 0.01 ? text('bestUnder', formatShare(0.01)) : formatShare(chance);
}
