import type { Outcome } from '@/domain/outcome';
import type { PairCounts } from './pair-counts';
import { findRejection, type PairRow, type Rejection } from './pair-row';

const columns = ['winsA', 'winsB', 'ties', 'bothBad', 'games', 'scoreA', 'squares'] as const;
type Column = (typeof columns)[number];
const width = columns.length;
const offset = Object.fromEntries(columns.map((column, place) => [column, place])) as Record<Column, number>;

/** Counts rows as they come; what a streaming import uses. */
export class PairCounter {
  readonly #indexOfModel = new Map<string, number>();
  readonly #entryOfPair = new Map<number, number>();
  readonly #a: number[] = [];
  readonly #b: number[] = [];
  /** All columns of entry 0, then those of entry 1, and so on. */
  readonly #cells: number[] = [];

  /** Counts the row, or says why not. A row that counts nothing still makes its models known. */
  add(row: PairRow): Rejection | undefined {
    const reason = findRejection(row);
    if (reason) return reason;
    const a = this.#modelIndex(row.a);
    const b = this.#modelIndex(row.b);
    if ('outcome' in row) this.#addOutcome(a, b, row.outcome, row.weight ?? 1);
    else if ('score' in row) this.#addScore(a, b, row.score, row.weight ?? 1);
    else {
      this.#addOutcome(a, b, 'a', row.winsA);
      this.#addOutcome(a, b, 'b', row.winsB);
      this.#addOutcome(a, b, 'tie', row.ties);
      this.#addOutcome(a, b, 'bothBad', row.bothBad);
    }
    return undefined;
  }

  counts(): PairCounts {
    return {
      models: [...this.#indexOfModel.keys()],
      a: Int32Array.from(this.#a),
      b: Int32Array.from(this.#b),
      winsA: this.#column('winsA'),
      winsB: this.#column('winsB'),
      ties: this.#column('ties'),
      bothBad: this.#column('bothBad'),
      graded: {
        games: this.#column('games'),
        scoreA: this.#column('scoreA'),
        squares: this.#column('squares'),
      },
    };
  }

  #addOutcome(a: number, b: number, outcome: Outcome, weight: number): void {
    if (weight === 0) return;
    const entry = this.#pairEntry(a, b);
    if (outcome === 'tie') this.#increase(entry, 'ties', weight);
    else if (outcome === 'bothBad') this.#increase(entry, 'bothBad', weight);
    else this.#increase(entry, isWinOfLower(a, b, outcome) ? 'winsA' : 'winsB', weight);
  }

  #addScore(a: number, b: number, scoreOfA: number, weight: number): void {
    if (weight === 0) return;
    const entry = this.#pairEntry(a, b);
    const score = a < b ? scoreOfA : 1 - scoreOfA;
    this.#increase(entry, 'games', weight);
    this.#increase(entry, 'scoreA', weight * score);
    this.#increase(entry, 'squares', weight * score * score);
  }

  #increase(entry: number, column: Column, amount: number): void {
    const cell = entry * width + offset[column];
    this.#cells[cell] = (this.#cells[cell] ?? 0) + amount;
  }

  #column(column: Column): Float64Array {
    return Float64Array.from(this.#a, (_, entry) => this.#cells[entry * width + offset[column]] ?? 0);
  }

  #modelIndex(name: string): number {
    const known = this.#indexOfModel.get(name);
    if (known !== undefined) return known;
    this.#indexOfModel.set(name, this.#indexOfModel.size);
    return this.#indexOfModel.size - 1;
  }

  /** Pairs are numbered along the triangle below the diagonal, which stays valid as models are added. */
  #pairEntry(a: number, b: number): number {
    const low = Math.min(a, b);
    const high = Math.max(a, b);
    const key = (high * (high - 1)) / 2 + low;
    return this.#entryOfPair.get(key) ?? this.#newEntry(key, low, high);
  }

  #newEntry(key: number, low: number, high: number): number {
    const entry = this.#a.length;
    this.#entryOfPair.set(key, entry);
    this.#a.push(low);
    this.#b.push(high);
    for (let column = 0; column < width; column++) this.#cells.push(0);
    return entry;
  }
}

/** Entries put the model with the lower index first, whichever side it was on. */
function isWinOfLower(a: number, b: number, outcome: 'a' | 'b'): boolean {
  return a < b ? outcome === 'a' : outcome === 'b';
}
