import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

const outcomes = { leftvote: 'a', rightvote: 'b', tievote: 'tie', bothbad_vote: 'bothBad' } as const;

export type Outcome = (typeof outcomes)[keyof typeof outcomes];

/** A vote as FastChat logged it. `models` are the real names; the texts are those of the turns the voter saw, oldest first. */
export interface LoggedVote {
  readonly outcome: Outcome;
  readonly models: { readonly a: string; readonly b: string };
  /** The page showed the names when the vote was cast: a second vote after the reveal, or the side-by-side tab. */
  readonly isNamed: boolean;
  readonly turns: number;
  /** The first prompt of the conversation. */
  readonly prompt: string;
  readonly replies: { readonly a: readonly string[]; readonly b: readonly string[] };
  readonly tstampMs: number;
}

// A message is [role, text]. Those before `offset` are the template's own example, which no page shows.
const State = v.object({
  model_name: v.string(),
  offset: v.number(),
  messages: v.array(v.tuple([v.string(), v.string()])),
});

const VoteLine = v.object({
  tstamp: v.number(),
  type: v.picklist(['leftvote', 'rightvote', 'tievote', 'bothbad_vote']),
  models: v.tuple([v.string(), v.string()]),
  states: v.tuple([State, State]),
});

const AnyLine = v.object({ type: v.string() });

/**
 * The votes in a FastChat log folder (`YYYY-MM-DD-conv.json`, JSON lines, days by the server's own clock), oldest first.
 * Lines of other types are left out, as is a last line still being written. Throws on a vote line of another shape.
 */
export function readVoteLog(folder: string): readonly LoggedVote[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('-conv.json'));
  const wholeLines = files.sort().flatMap(
    (name) => readFileSync(join(folder, name), 'utf8').split('\n').slice(0, -1), // what follows the last line break is not whole
  );
  return wholeLines
    .map((line) => JSON.parse(line) as unknown)
    .filter(isVote)
    .map(parseVote);
}

function isVote(line: unknown): boolean {
  return v.parse(AnyLine, line).type in outcomes;
}

function parseVote(line: unknown): LoggedVote {
  const { type, models, states, tstamp } = v.parse(VoteLine, line);
  const [a, b] = states.map((state) => state.messages.slice(state.offset).map(([, text]) => text));
  return {
    outcome: outcomes[type],
    models: { a: states[0].model_name, b: states[1].model_name },
    isNamed: models[0] !== '',
    turns: (a?.length ?? 0) / 2,
    prompt: a?.[0] ?? '',
    replies: { a: everySecond(a), b: everySecond(b) },
    tstampMs: Math.round(tstamp * 1000),
  };
}

function everySecond(texts: readonly string[] = []): readonly string[] {
  return texts.filter((_, index) => index % 2 === 1);
}
