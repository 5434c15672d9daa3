import type { Outcome } from '@/domain/outcome';
import { readOutcome } from '../outcome-words';
import { readFlag, readKey, readLabel } from '../read-cell';
import { type Result, readVote } from '../reading';
import { refuse } from '../refusal';
import { asRow, type Row, type VoteFormat } from '../vote-format';

const winnerColumns = ['winner_model_a', 'winner_model_b', 'winner_tie'] as const;
const outcomeOfColumn: readonly Outcome[] = ['a', 'b', 'tie'];

/** The training files of two contests: LMSYS 2024 (one column per outcome) and WSDM 2025 (`winner`, no ties). */
export const kaggle: VoteFormat = {
  id: 'kaggle',
  needs: ['model_a', 'model_b'],
  columns: ['id', 'model_a', 'model_b', 'winner', 'language', ...winnerColumns],
  marks: [winnerColumns, ['winner', 'response_a', 'response_b']],
  read: (value) => {
    const row = asRow(value);
    if (!row) return [refuse('malformed-row', value)];
    const vote = readVote('kaggle', {
      modelA: row.model_a,
      modelB: row.model_b,
      result: row.winner === undefined ? readMarkedColumn(row) : readOutcome(row.winner),
      battleKey: readKey(row.id),
      language: readLabel(row.language),
    });
    return [vote];
  },
};

/** Exactly one of the three columns must be 1 and the others 0. */
function readMarkedColumn(row: Row): Result {
  const marks = winnerColumns.map((column) => readFlag(row[column]));
  const outcome = outcomeOfColumn[marks.indexOf(true)];
  const isClear = outcome !== undefined && marks.filter((mark) => mark === false).length === 2;
  return isClear ? { outcome } : refuse('unknown-outcome', winnerColumns.map((column) => row[column]).join());
}
