/** One pair to ask for and to rate. Everything left out is the usual way: English, two arenas, no further turn. */
export interface PairPlan {
  /** One prompt a turn. Some words steer the stub models, see `stub-replies.ts` and `stub-models.ts`. */
  readonly prompts: readonly string[];
  /** In their order. The first is the vote; the second brings the other name. */
  readonly ratings: readonly Rating[];
  /** Every turn is rated, not only the last. */
  readonly isRatedEachTurn?: true;
  /** The page is loaded anew after the first rating. */
  readonly reloads?: true;
  /** Two models by name instead of the two arenas. */
  readonly models?: readonly [string, string];
  readonly language?: string;
}

export interface Rating {
  readonly side: 'a' | 'b';
  readonly isGood: boolean;
  /** The form is filled in and saved: a score of 1 to 10, a reason, a comment. */
  readonly hasForm?: true;
}

const goodA = { side: 'a', isGood: true } as const;
const badA = { side: 'a', isGood: false } as const;
const goodB = { side: 'b', isGood: true } as const;
const badB = { side: 'b', isGood: false } as const;
const written = { hasForm: true } as const;

/** Both thumbs on both sides in both orders, forms, further turns, other languages, and pairs of known models. */
export const pairScript: readonly PairPlan[] = [
  { prompts: ['What is the boiling point of water?'], ratings: [goodA, badB] },
  { prompts: ['Name three rivers in Europe.'], ratings: [badA, goodB] },
  { prompts: ['Write one line about autumn.'], ratings: [goodB, badA] },
  { prompts: ['How many legs has a spider?'], ratings: [badB, goodA] },
  { prompts: ['Suggest a dinner.'], ratings: [goodB, goodA] },
  { prompts: ['Is a tomato a fruit?'], ratings: [badA, badB] },
  { prompts: ['Give me a riddle.'], ratings: [{ ...goodA, ...written }, badB] },
  {
    prompts: ['Who painted the ceiling?'],
    ratings: [
      { ...badB, ...written },
      { ...goodA, ...written },
    ],
  },
  { prompts: ['Explain recursion.', 'Shorter, please.'], ratings: [goodB, badA] },
  { prompts: ['Sort 3, 1, 2.', 'And in reverse.'], ratings: [goodA, badB], isRatedEachTurn: true },
  { prompts: ['Show a loop in markdown'], ratings: [goodA, badB] },
  { prompts: ['Please introduce yourself'], ratings: [goodB, badA] },
  { prompts: ['Please answer slowly, what is 2+2?'], ratings: [badA, goodB] },
  { prompts: ['Пример: сколько будет два плюс два?'], ratings: [goodB, badA] },
  // After a reload the page tells no name until its thumb is pressed once more.
  { prompts: ['Which sea is the saltiest?'], ratings: [goodB, badA, goodB], reloads: true },
  // The second thumb takes the place of the first.
  { prompts: ['Name a colour.'], ratings: [goodA, badA, goodB] },
  { prompts: ['Was ist eine Rune?'], ratings: [goodA, badB], language: 'de-DE' },
  { prompts: ['Raconte une blague.'], ratings: [badA, goodB], language: 'fr-FR' },
  { prompts: ['What comes after Tuesday?'], ratings: [goodA] },
  {
    prompts: ['What is the largest lake?'],
    ratings: [goodB],
    models: ['stub-alpha-7b', 'Stub-Delta-20260701'],
  },
];
