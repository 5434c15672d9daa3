import type { Outcome } from '@/domain/outcome';
import type { PairCounts } from './pair-counts';
import { findRejection, type PairRow, type Rejection } from './pair-row';

export interface CountedPairs {
  readonly counts: PairCounts;
  /** How many rows were left out, by reason. */
  readonly rejected: Readonly<Record<Rejection, number>>;
}

/** Adds up votes, or counts of votes, per pair of models. */
export function countPairs(rows: Iterable<PairRow>): CountedPairs {
  const counter = new PairCounter();
  const rejected = { 'unnamed-model': 0, 'same-model': 0, 'bad-count': 0 };
  for (const row of rows) {
    const reason = counter.add(row);
    if (reason) rejected[reason]++;
  }
  return { counts: counter.counts(), rejected };
}

type Column = 'winsA' | 'winsB' | 'ties' | 'bothBad' | 'games' | 'scoreA' | 'squares';

/** Counts rows as they come; what a streaming import uses. */
export class PairCounter {
  readonly #indexOfModel = new Map<string, number>();
  readonly #entryOfPair = new Map<number, number>();
  readonly #a: number[] = [];
  readonly #b: number[] = [];
  readonly #columns: Record<Column, number[]> = {
    winsA: [],
    winsB: [],
    ties: [],
    bothBad: [],
    games: [],
    scoreA: [],
    squares: [],
  };

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
    const { games, scoreA, squares, ...outcomes } = this.#columns;
    return {
      models: [...this.#indexOfModel.keys()],
      a: Int32Array.from(this.#a),
      b: Int32Array.from(this.#b),
      winsA: Float64Array.from(outcomes.winsA),
      winsB: Float64Array.from(outcomes.winsB),
      ties: Float64Array.from(outcomes.ties),
      bothBad: Float64Array.from(outcomes.bothBad),
      graded: {
        games: Float64Array.from(games),
        scoreA: Float64Array.from(scoreA),
        squares: Float64Array.from(squares),
      },
    };
  }

  #addOutcome(a: number, b: number, outcome: Outcome, weight: number): void {
    if (weight === 0) return;
    const first = a < b ? 'a' : 'b';
    const entry = this.#pairEntry(a, b);
    if (outcome === 'tie') this.#increase('ties', entry, weight);
    else if (outcome === 'bothBad') this.#increase('bothBad', entry, weight);
    else this.#increase(outcome === first ? 'winsA' : 'winsB', entry, weight);
  }

  #addScore(a: number, b: number, scoreOfA: number, weight: number): void {
    if (weight === 0) return;
    const score = a < b ? scoreOfA : 1 - scoreOfA;
    const entry = this.#pairEntry(a, b);
    this.#increase('games', entry, weight);
    this.#increase('scoreA', entry, weight * score);
    this.#increase('squares', entry, weight * score * score);
  }

  #increase(column: Column, entry: number, amount: number): void {
    const values = this.#columns[column];
    values[entry] = (values[entry] ?? 0) + amount;
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
    const known = this.#entryOfPair.get(key);
    return known ?? this.#newEntry(key, low, high);
  }

  #newEntry(key: number, low: number, high: number): number {
    const entry = this.#a.length;
    this.#entryOfPair.set(key, entry);
    this.#a.push(low);
    this.#b.push(high);
    for (const values of Object.values(this.#columns)) values.push(0);
    return entry;
  }
}
