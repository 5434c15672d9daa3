import type { CastVote } from './play';
import { writerOf } from './stub-replies';
import type { LoggedVote } from './vote-log';

/** What the arena logged otherwise than it was cast, one line each; empty when every vote is in the log once and in order. */
export function differences(cast: readonly CastVote[], logged: readonly LoggedVote[]): readonly string[] {
  const counts = cast.length === logged.length ? [] : [`${cast.length} votes cast, ${logged.length} logged`];
  return [...counts, ...cast.flatMap((vote, index) => differencesOf(vote, logged[index], index))];
}

function differencesOf(vote: CastVote, logged: LoggedVote | undefined, index: number): readonly string[] {
  if (!logged) return [];
  const facts: Record<string, readonly [unknown, unknown]> = {
    outcome: [vote.outcome, logged.outcome],
    models: [vote.models, logged.models],
    turns: [vote.turns, logged.turns],
    prompt: [vote.prompts[0], logged.prompt],
    'named or not': [vote.isNamed, logged.isNamed],
    'time of the vote': [true, vote.notBeforeMs <= logged.tstampMs && logged.tstampMs <= vote.notAfterMs],
    'writer of side a': [true, wrote(vote.models.a, vote.replies.a)],
    'writer of side b': [true, wrote(vote.models.b, vote.replies.b)],
  };
  return Object.entries(facts)
    .map(([name, [seen, other]]) => [name, JSON.stringify(seen), JSON.stringify(other)] as const)
    .filter(([, seen, other]) => seen !== other)
    .map(([name, seen, other]) => `vote ${index + 1}: ${name} is ${seen}, in the log ${other}`);
}

/** No reply is by another model; an error text has no writer at all. */
function wrote(model: string, replies: readonly string[]): boolean {
  return replies.every((reply) => (writerOf(reply)?.name ?? model) === model);
}
