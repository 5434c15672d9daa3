/** One item with what a rule said about it. */
export interface Judged {
  readonly language: string;
  readonly label: 'leak' | 'no_leak';
  readonly flagged: boolean;
}

interface Counts {
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
  readonly tn: number;
}

/** Counts and rates, overall and per language, rounded to four digits; a rate without a denominator is 0. */
export function figuresOf(judged: readonly Judged[]) {
  const languages = [...new Set(judged.map(({ language }) => language))].sort();
  const perLanguage = languages.map((language) => {
    const counts = countsOf(judged.filter((item) => item.language === language));
    return [language, { items: total(counts), ...counts, ...ratesOf(counts) }] as const;
  });
  const counts = countsOf(judged);
  return {
    items: judged.length,
    ...counts,
    ...ratesOf(counts),
    perLanguage: Object.fromEntries(perLanguage),
  };
}

function countsOf(judged: readonly Judged[]): Counts {
  const count = (label: Judged['label'], flagged: boolean) =>
    judged.filter((item) => item.label === label && item.flagged === flagged).length;
  return {
    tp: count('leak', true),
    fp: count('no_leak', true),
    fn: count('leak', false),
    tn: count('no_leak', false),
  };
}

function ratesOf({ tp, fp, fn }: Counts) {
  const precision = ratio(tp, tp + fp);
  const recall = ratio(tp, tp + fn);
  return { precision, recall, f1: ratio(2 * tp, 2 * tp + fp + fn) };
}

function total({ tp, fp, fn, tn }: Counts): number {
  return tp + fp + fn + tn;
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((part / whole) * 10_000) / 10_000;
}
