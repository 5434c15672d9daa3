import { newId } from '@/platform/clock';

/** Where the practice stands. The id is that of the round's conversation. */
export interface RoundState {
  readonly index: number;
  readonly id: string;
  /** How much of the replies is written, 0 to 1; undefined before the question was asked. */
  readonly written: number | undefined;
  readonly isVoted: boolean;
}

export function startRound(index: number): RoundState {
  return { index, id: newId(), written: undefined, isVoted: false };
}

/** As arenas do, nobody can vote while a reply is being written, nor twice. */
export function mayVote({ written, isVoted }: RoundState): boolean {
  return written === 1 && !isVoted;
}
