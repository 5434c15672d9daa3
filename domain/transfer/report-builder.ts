import type { Failure } from './failure';
import type { FormatId } from './format-id';
import type { ImportReport, RefusedRows } from './import-report';
import type { ImportedVote } from './imported-vote';
import type { Refusal, RefusalReason } from './refusal';

const rowsShown = 5;

/** Adds up what happens while a file is read. */
export class ReportBuilder {
  #rows = 0;
  #votes = 0;
  readonly #models = new Set<string>();
  readonly #refused = new Map<RefusalReason, { count: number; rows: number[]; example: string }>();
  #fromMs = Number.POSITIVE_INFINITY;
  #toMs = Number.NEGATIVE_INFINITY;

  addRow(): void {
    this.#rows++;
  }

  addVote({ modelA, modelB, castAtMs }: Pick<ImportedVote, 'modelA' | 'modelB' | 'castAtMs'>): void {
    this.#votes++;
    this.#models.add(modelA).add(modelB);
    if (castAtMs === undefined) return;
    this.#fromMs = Math.min(this.#fromMs, castAtMs);
    this.#toMs = Math.max(this.#toMs, castAtMs);
  }

  addRefusal({ refused, detail }: Refusal, row: number): void {
    const known = this.#refused.get(refused);
    if (!known) this.#refused.set(refused, { count: 1, rows: [row], example: detail });
    else {
      known.count++;
      if (known.rows.length < rowsShown && known.rows.at(-1) !== row) known.rows.push(row);
    }
  }

  build(format: FormatId | undefined, failure: Failure | undefined): ImportReport {
    const hasTimes = this.#fromMs <= this.#toMs;
    return {
      format,
      rows: this.#rows,
      votes: this.#votes,
      refused: Object.fromEntries<RefusedRows>(this.#refused),
      models: this.#models.size,
      period: hasTimes ? { fromMs: this.#fromMs, toMs: this.#toMs } : undefined,
      failure,
    };
  }
}
