import { boardText } from '@/components/board-text';
import { formatCount } from '@/components/format';
import { Board } from '@/domain/journal/board';
import { needsCounting } from '@/domain/journal/bucket';
import { text } from '@/platform/text';
import type { BucketRow } from '@/storage/database';
import { stateOf } from '@/storage/tallies';
import { type LeaderboardRoute, leaderboardHash, selectionOf } from './leaderboard-route';

interface BoardSwitchProps {
  readonly route: LeaderboardRoute;
  readonly buckets: readonly BucketRow[];
}

const shownWhenFilled: readonly Board[] = ['self-blind', 'practice'];

/** Links to the boards with as many votes as the filters leave there. Those that stand apart are shown once they hold any. */
export function BoardSwitch({ route, buckets }: BoardSwitchProps) {
  const selection = selectionOf(route);
  const votesOn = (board: Board) => stateOf({ ...selection, board }, buckets).votes;
  const boards = Board.options.filter(
    (board) => !shownWhenFilled.includes(board) || board === route.board || votesOn(board) > 0,
  );
  return (
    <nav class="switch" aria-label={text('boards')}>
      {boards.map((board) => (
        <a
          key={board}
          href={leaderboardHash({ ...route, board })}
          aria-current={board === route.board ? 'true' : undefined}
        >
          {boardText(board)}
          {/* The votes of a period are known only once they are counted. */}
          {!needsCounting(selection) && <span class="switch-count"> {formatCount(votesOn(board))}</span>}
        </a>
      ))}
    </nav>
  );
}
