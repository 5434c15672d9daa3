import type { Outcome } from '../../domain/outcome';

interface Battle {
  readonly prompts: readonly string[];
  readonly models: readonly [a: string, b: string];
  readonly outcome: Outcome;
}

/** A short practice session over five of the practice arena's invented models. */
export const battles: readonly Battle[] = [
  { prompts: ['Why is the sky blue?'], models: ['meadow-3-pro', 'harbor-70b-instruct'], outcome: 'a' },
  { prompts: ['Plan a weekend by the sea.'], models: ['quartz-2-flash', 'meadow-3-pro'], outcome: 'b' },
  {
    prompts: ['Explain recursion.', 'Shorter, please.'],
    models: ['meadow-3-pro', 'cinder-large-2607'],
    outcome: 'a',
  },
  {
    prompts: ['Write a line about autumn.'],
    models: ['harbor-70b-instruct', 'quartz-2-flash'],
    outcome: 'tie',
  },
  { prompts: ['Name three rivers.'], models: ['cinder-large-2607', 'harbor-70b-instruct'], outcome: 'b' },
  { prompts: ['Suggest a dinner.'], models: ['quartz-2-flash', 'cinder-large-2607'], outcome: 'a' },
  { prompts: ['What is entropy?'], models: ['harbor-70b-instruct', 'meadow-3-pro'], outcome: 'bothBad' },
  { prompts: ['A riddle, please.'], models: ['meadow-3-pro', 'quartz-2-flash'], outcome: 'a' },
  { prompts: ['Sort these: 3, 1, 2.'], models: ['cinder-large-2607', 'meadow-3-pro'], outcome: 'b' },
  { prompts: ['Is a tomato a fruit?'], models: ['harbor-70b-instruct', 'cinder-large-2607'], outcome: 'a' },
  { prompts: ['Say it in Italian.'], models: ['quartz-2-flash', 'harbor-70b-instruct'], outcome: 'a' },
  { prompts: ['How does a kettle work?'], models: ['meadow-3-pro', 'harbor-70b-instruct'], outcome: 'a' },
];
