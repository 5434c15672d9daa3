import type { Vote } from '../vote';
import type { JournalEvent } from './event';
import { projectVote, type StandingVote } from './project-vote';

/** Everything that is known of one vote. */
export type Said = readonly JournalEvent[];

/**
 * How the votes on one turn of one battle stand. The earliest that was not withdrawn makes the others repeats. A vote
 * that was erased, or whose cast is not known, is left out.
 */
export function projectTurn(votes: readonly Said[]): readonly StandingVote[] {
  const casts = votes.flatMap((said) => {
    const vote = castOf(said);
    return vote === undefined ? [] : [{ vote, said }];
  });
  casts.sort((one, other) => inOrder(one.vote, other.vote));
  const standing: StandingVote[] = [];
  for (const { said } of casts) {
    // A vote that was withdrawn makes no other one a repeat.
    const vote = projectVote(
      said,
      standing.some(({ isWithdrawn }) => !isWithdrawn),
    );
    if (vote !== undefined) standing.push(vote);
  }
  return standing;
}

/** The vote as it was cast; undefined where that is not known, or was erased. */
export function castOf(said: Said): Vote | undefined {
  if (said.some(({ kind }) => kind === 'vote.erased')) return undefined;
  return said.find((event) => event.kind === 'vote.cast')?.vote;
}

/** A name for the turn that a vote is on, the same for votes on one turn only. */
export function turnKey({ arena, battleId, turn }: Pick<Vote, 'arena' | 'battleId' | 'turn'>): string {
  return JSON.stringify([arena, battleId, turn]);
}

function inOrder(one: Vote, other: Vote): number {
  return one.castAtMs - other.castAtMs || (one.id < other.id ? -1 : 1);
}
