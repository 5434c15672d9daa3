import type { Board } from '@/domain/journal/board';
import { type TextKey, text } from '@/platform/text';

const names: Readonly<Record<Board, TextKey>> = {
  counting: 'boardCounting',
  blind: 'boardBlind',
  'leak-free': 'boardLeakFree',
  'would-count': 'boardWouldCount',
  all: 'boardAll',
  'self-blind': 'boardSelfBlind',
  practice: 'boardPractice',
};

const hints: Readonly<Record<Board, TextKey>> = {
  counting: 'boardCountingHint',
  blind: 'boardBlindHint',
  'leak-free': 'boardLeakFreeHint',
  'would-count': 'boardWouldCountHint',
  all: 'boardAllHint',
  'self-blind': 'boardSelfBlindHint',
  practice: 'boardPracticeHint',
};

export function boardText(board: Board): string {
  return text(names[board]);
}

/** Which votes are on the board. */
export function boardHint(board: Board): string {
  return text(hints[board]);
}
