import type { Page } from 'puppeteer-core';
import type { StandingVote } from '../../domain/journal/project-vote';
import { readTexts, readVotes } from '../support/journal';
import type { LoggedVote } from './vote-log';

/** What an arena's own record says of a vote. */
export type RecordedVote = Omit<LoggedVote, 'replies' | 'tstampMs'>;

/** How the journal and the arena's own log compare. */
export interface Agreement {
  readonly agreeing: number;
  readonly total: number;
  /** What does not agree, one line each. */
  readonly faults: readonly string[];
}

/** Holds every vote of the journal against the arena's log, in the order they were cast. */
export async function compareJournal(own: Page, logged: readonly RecordedVote[]): Promise<Agreement> {
  const votes = await readVotes(own);
  const texts = await readTexts(own);
  const total = Math.max(votes.length, logged.length);
  const faults = Array.from({ length: total }, (_, index) => {
    const [vote, line] = [votes[index], logged[index]];
    return faultOf(vote, vote && texts.get(vote.id)?.[0]?.prompt, line, index);
  });
  const found = faults.filter((fault) => fault !== undefined);
  return { agreeing: total - found.length, total, faults: found };
}

function faultOf(
  vote: StandingVote | undefined,
  prompt: string | undefined,
  line: RecordedVote | undefined,
  index: number,
): string | undefined {
  const seen = vote && {
    outcome: vote.outcome,
    models: vote.models,
    turns: vote.turn,
    isNamed: vote.blind.exposedBy.includes('names-visible'),
    prompt,
  };
  const wanted = line && {
    outcome: line.outcome,
    models: line.models,
    turns: line.turns,
    isNamed: line.isNamed,
    prompt: line.prompt,
  };
  const [one, other] = [JSON.stringify(seen), JSON.stringify(wanted)];
  return one === other ? undefined : `vote ${index + 1}: the journal has ${one}, the log ${other}`;
}
