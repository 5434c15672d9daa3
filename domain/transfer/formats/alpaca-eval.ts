import { isBlank } from '../read-cell';
import { type Result, readVote } from '../reading';
import { refuse } from '../refusal';
import { asRow, type VoteFormat } from '../vote-format';

const columns = ['generator_1', 'generator_2', 'preference'];

/**
 * AlpacaEval's `annotations.json`. `preference` runs from 1 (the first output is better) to 2 (the second is); old
 * files write a draw as 0. It is a judge's probability and stays one.
 */
export const alpacaEval: VoteFormat = {
  id: 'alpaca-eval',
  needs: columns,
  columns,
  read: (value) => {
    const row = asRow(value);
    if (!row) return [refuse('malformed-row', value)];
    const vote = readVote('alpaca-eval', {
      modelA: row.generator_1,
      modelB: row.generator_2,
      result: readPreference(row.preference),
    });
    return [vote];
  },
};

function readPreference(value: unknown): Result {
  const preference = isBlank(value) || typeof value === 'boolean' ? Number.NaN : Number(value);
  if (preference === 0) return { score: 0.5 };
  return preference >= 1 && preference <= 2 ? { score: 2 - preference } : refuse('bad-score', value);
}
