import { readVote } from '../reading';
import { refuse } from '../refusal';
import type { VoteFormat } from '../vote-format';

/** Plain pairs: `[["winner","loser"], …]`. */
export const pairs: VoteFormat = {
  id: 'pairs',
  needs: ['winner', 'loser'],
  columns: ['winner', 'loser'],
  read: (row) => {
    const [winner, loser, ...more] = Array.isArray(row) ? row : fromTable(row);
    if (more.length > 0) return [refuse('malformed-row', row)];
    return [readVote('pairs', { modelA: winner, modelB: loser, result: { outcome: 'a' } })];
  },
};

function fromTable(row: unknown): readonly unknown[] {
  return typeof row === 'object' && row !== null && 'winner' in row && 'loser' in row
    ? [row.winner, row.loser]
    : [];
}
