import type { Features } from '../features';
import type { StandingVote } from '../journal/project-vote';
import type { Outcome } from '../outcome';
import { type Rate, rateOf } from './rate';

/** What two replies may differ in, each with how much of it a reply has. Of times less is more. */
const traits = {
  longer: ({ characters }) => characters,
  headers: ({ headers }) => headers,
  lists: ({ lists }) => lists,
  bold: ({ bold }) => bold,
  codeBlocks: ({ codeBlocks }) => codeBlocks,
  emoji: ({ emoji }) => emoji,
  firstSooner: ({ firstTokenMs }) => firstTokenMs && -firstTokenMs,
  finishedSooner: ({ finishMs }) => finishMs && -finishMs,
} as const satisfies Readonly<Record<string, (features: Features) => number | undefined>>;

export type TasteTrait = keyof typeof traits;
export const tasteTraits = Object.keys(traits) as readonly TasteTrait[];

/** What a voter's votes have in common. */
export interface Taste {
  readonly votes: number;
  readonly outcomes: Readonly<Record<Outcome, number>>;
  /** Votes for A among those for A or B: half of them where the side does not matter. */
  readonly sideA: Rate;
  /**
   * For each trait, votes for the reply that has more of it, among the votes for A or B in which the two differ in
   * it. What goes together need not be the reason.
   */
  readonly traits: Readonly<Record<TasteTrait, Rate>>;
}

/** Votes counted so far, to be added to. */
export class TasteCount {
  readonly #outcomes: Record<Outcome, number> = { a: 0, b: 0, tie: 0, bothBad: 0 };
  readonly #traits = new Map(tasteTraits.map((trait) => [trait, { hits: 0, total: 0 }]));

  add({ outcome, features }: Pick<StandingVote, 'outcome' | 'features'>): void {
    this.#outcomes[outcome]++;
    if (features === undefined || (outcome !== 'a' && outcome !== 'b')) return;
    for (const [trait, count] of this.#traits) {
      const [a, b] = [traits[trait](features.a), traits[trait](features.b)];
      if (a === undefined || b === undefined || a === b) continue;
      count.total++;
      if (a > b === (outcome === 'a')) count.hits++;
    }
  }

  read(): Taste {
    const outcomes = { ...this.#outcomes };
    const { a, b, tie, bothBad } = outcomes;
    const rates = [...this.#traits].map(([trait, { hits, total }]) => [trait, rateOf(hits, total)] as const);
    return {
      votes: a + b + tie + bothBad,
      outcomes,
      sideA: rateOf(a, a + b),
      traits: Object.fromEntries(rates) as Record<TasteTrait, Rate>,
    };
  }
}
