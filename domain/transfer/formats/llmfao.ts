import { readOutcome } from '../outcome-words';
import { readVote } from '../reading';
import { refuse } from '../refusal';
import { asRow, type VoteFormat } from '../vote-format';

const columns = ['left', 'right', 'winner'];

/** Comparisons as evalica and LLMFAO keep them: `left,right,winner`. */
export const llmfao: VoteFormat = {
  id: 'llmfao',
  needs: columns,
  columns,
  read: (value) => {
    const row = asRow(value);
    if (!row) return [refuse('malformed-row', value)];
    return [readVote('llmfao', { modelA: row.left, modelB: row.right, result: readOutcome(row.winner) })];
  },
};
