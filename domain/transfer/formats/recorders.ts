import type { Outcome } from '@/domain/outcome';
import type { FormatId } from '../format-id';
import { readName } from '../read-name';
import { readTime } from '../read-time';
import { type Reading, type Result, readVote } from '../reading';
import { refuse } from '../refusal';
import { asRow, type Row, type VoteFormat } from '../vote-format';

/** The export of MyLMArena, which kept "both bad" as a draw like any other. */
export const mylmarena: VoteFormat = {
  id: 'mylmarena',
  needs: ['matchHistory'],
  rowsIn: ({ matchHistory }) => (Array.isArray(matchHistory) ? matchHistory : undefined),
  read: (row) => readMatch('mylmarena', row, { Draw: 'tie' }),
};

/** The export of wrapss/lmarena-personal-leaderboard. */
export const wrapss: VoteFormat = {
  id: 'wrapss',
  needs: ['leaderboard', 'history'],
  rowsIn: ({ history }) => (Array.isArray(history) ? history : undefined),
  read: (row) => readMatch('wrapss', row, { Tie: 'tie', 'Both Bad': 'bothBad' }),
};

type Words = Readonly<Partial<Record<string, Outcome>>>;

function readMatch(source: FormatId, value: unknown, words: Words): readonly Reading[] {
  const row = asRow(value);
  if (!row) return [refuse('malformed-row', value)];
  const vote = readVote(source, {
    modelA: row.modelA,
    modelB: row.modelB,
    result: readWinner(row, words),
    castAtMs: readTime(row.timestamp ?? row.date),
  });
  return [vote];
}

/** `winner` is the name of one of the two models or a word; a model that is called like the word is not guessed at. */
function readWinner({ modelA, modelB, winner }: Row, words: Words): Result {
  const name = readName(winner);
  const sides = [modelA, modelB].map(readName);
  const found = new Set<Outcome>();
  if (name !== undefined && name === sides[0]) found.add('a');
  if (name !== undefined && name === sides[1]) found.add('b');
  const word = name !== undefined && Object.hasOwn(words, name) ? words[name] : undefined;
  if (word) found.add(word);
  const [outcome, ...others] = found;
  return outcome && others.length === 0 ? { outcome } : refuse('unknown-outcome', winner);
}
