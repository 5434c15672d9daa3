import type { Outcome } from '@/domain/outcome';
import type { Side } from '@/domain/side';
import type { Turn } from '@/domain/turn';
import type { ImportedVote, OutcomeVote } from './imported-vote';
import { type VoteWriter, type WrittenVote, writeAll } from './vote-writer';

/** The words of FastChat and LMSYS. */
const winnerOf: Readonly<Record<Outcome, string>> = {
  a: 'model_a',
  b: 'model_b',
  tie: 'tie',
  bothBad: 'tie (bothbad)',
};

/**
 * Battle records as FastChat's and LMSYS's tools take them, who ignore `arena` and `verdict`: one JSON array. Votes
 * that are scores have no place in it.
 */
export const battleWriter: VoteWriter = {
  head: '[\n',
  between: ',\n',
  tail: '\n]\n',
  line: (vote) => ('outcome' in vote ? JSON.stringify(battleOf(vote)) : undefined),
};

/** The same in pieces. */
export function writeBattles(votes: Iterable<ImportedVote>): Generator<string> {
  return writeAll(battleWriter, votes);
}

function battleOf(vote: OutcomeVote & WrittenVote) {
  return {
    question_id: vote.battleKey,
    model_a: vote.modelA,
    model_b: vote.modelB,
    winner: winnerOf[vote.outcome],
    conversation_a: vote.turns && conversationOf(vote.turns, 'a'),
    conversation_b: vote.turns && conversationOf(vote.turns, 'b'),
    turn: vote.turns?.length ?? 1,
    anony: vote.anonymous,
    language: vote.language ?? 'unknown',
    tstamp: vote.castAtMs === undefined ? undefined : vote.castAtMs / 1000,
    arena: vote.arena,
    verdict: vote.verdict,
  };
}

function conversationOf(turns: readonly Turn[], side: Side) {
  return turns.flatMap(({ prompt, replies }) => [
    { role: 'user', content: prompt },
    { role: 'assistant', content: replies[side] },
  ]);
}
