import type { Selection } from '@/domain/journal/bucket';
import type { StandingVote } from '@/domain/journal/project-vote';
import { exportedVote } from '@/domain/transfer/exported-vote';
import { scrubVote } from '@/domain/transfer/scrub';
import { linesOf, type VoteWriter, type WrittenVote } from '@/domain/transfer/vote-writer';
import type { Database } from './database';
import { votePagesOf } from './vote-pages';

export interface VoteExport {
  readonly selection: Selection;
  readonly withTexts: boolean;
  /** Without what could tell who the voter is, as far as rules can find it. */
  readonly isScrubbed: boolean;
  readonly signal: AbortSignal;
  /** Told how many votes were written. */
  readonly onProgress: (votes: number) => void;
}

/** Texts of so many votes are in memory at once. */
const textsAtOnce = 250;

/** The votes of a selection as a file says them, some hundreds at a time, in the order they were cast. */
export async function* writtenVotes(db: Database, asked: VoteExport): AsyncGenerator<readonly WrittenVote[]> {
  let votes = 0;
  for await (const page of votePagesOf(db, asked.selection, asked.signal)) {
    for (let start = 0; start < page.length; start += textsAtOnce) {
      const some = page.slice(start, start + textsAtOnce);
      const written = await withTexts(db, some, asked.withTexts);
      yield asked.isScrubbed ? written.map(scrubVote) : written;
      votes += some.length;
      asked.onProgress(votes);
      asked.signal.throwIfAborted();
    }
  }
}

/** The text of a file with the votes of a selection. */
export async function* votesText(
  db: Database,
  writer: VoteWriter,
  asked: VoteExport,
): AsyncGenerator<string> {
  const line = linesOf(writer);
  yield writer.head;
  for await (const votes of writtenVotes(db, asked)) {
    yield votes.map((vote) => line(vote) ?? '').join('');
  }
  yield writer.tail;
}

async function withTexts(
  db: Database,
  votes: readonly StandingVote[],
  areAsked: boolean,
): Promise<readonly WrittenVote[]> {
  if (!areAsked) return votes.map(exportedVote);
  const texts = await db.texts.bulkGet(votes.map(({ id }) => id));
  return votes.map((vote, at) => ({ ...exportedVote(vote), turns: texts[at]?.turns }));
}
