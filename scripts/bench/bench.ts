/** One measured line: what was measured, and its figures by name. Names say their unit. */
export type BenchRow = Readonly<Record<string, string | number | boolean | null>>;

export interface BenchReport {
  /** Lines with the same names form a table. */
  readonly rows: readonly BenchRow[];
  /** What a reader must know to judge the figures: sizes, what was skipped and why. */
  readonly notes: readonly string[];
  /** Whether every target that was measured is met. */
  readonly isMet: boolean;
}

/** A benchmark that `npm run bench -- NAME` runs. */
export interface Bench {
  readonly name: string;
  /** One line for the list of benches. */
  readonly about: string;
  run(): Promise<BenchReport>;
}
