import type { Board } from '@/domain/journal/board';
import { text } from '@/platform/text';
import { boardText } from './board-text';
import { formatCount } from './format';

/** A model's place on the board shown, and on a stricter one. */
export interface BoardMove {
  readonly board: Board;
  readonly from: number;
  /** Undefined when it has no vote there. */
  readonly to: number | undefined;
  /** Whether it leaves the ranks that the board shown holds plausible. Small moves are the rule where votes are few. */
  readonly isFar: boolean;
}

/** Says that a rank does not hold on a stricter board. */
export function MoveMark({ board, from, to, isFar }: BoardMove) {
  return (
    <span class="move" data-far={isFar || undefined}>
      {to === undefined
        ? text('moveGone', boardText(board))
        : text('moveTo', formatCount(from), formatCount(to), boardText(board))}
    </span>
  );
}
