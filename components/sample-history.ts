import { replayElo } from '@/domain/ranking/online-elo';
import type { OutcomeRow } from '@/domain/ranking/pair-row';

/** Ratings as they were after some of the votes. */
export interface History {
  /** After how many votes each sample was taken, ascending; the last is after all of them. */
  readonly votes: readonly number[];
  /** A rating per sample for each model; undefined before its first vote. */
  readonly lines: readonly { readonly model: string; readonly ratings: readonly (number | undefined)[] }[];
}

const mostSamples = 120;

/** Elo's ratings of `models` over the votes in the order they were cast, at no more than 120 moments. */
export function sampleHistory(rows: readonly OutcomeRow[], models: readonly string[]): History {
  const every = Math.max(1, Math.ceil(rows.length / mostSamples));
  const votes: number[] = [];
  const lines = models.map((model) => ({ model, ratings: [] as (number | undefined)[] }));
  const now = new Map<string, number>();
  const take = (after: number) => {
    votes.push(after);
    for (const { model, ratings } of lines) ratings.push(now.get(model));
  };
  for (const { vote, model, rating } of replayElo(rows)) {
    const isSecondOfVote = model === rows[vote]?.b;
    now.set(model, rating);
    if (isSecondOfVote && (rows.length - vote - 1) % every === 0) take(vote + 1);
  }
  return { votes, lines };
}
