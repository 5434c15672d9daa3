import type { Outcome } from './vote-log';

/** One battle to play. Everything left out is the usual way. */
export interface BattlePlan {
  /** One prompt a turn. Some words steer the stub models, see `stub-replies.ts` and `stub-models.ts`. */
  readonly prompts: readonly string[];
  /** Left out: New Round without a vote. */
  readonly outcome?: Outcome;
  /** The last turn's replies are written again before the vote. */
  readonly regenerates?: true;
  /** Prompts are sent by the Send button, another event of the page than the Enter key. */
  readonly sends?: true;
  /** Votes while the buttons still flash, after which FastChat enables them again. */
  readonly isHasty?: true;
  /** After the reveal: one more turn with this prompt, and a second vote. */
  readonly again?: { readonly prompt: string; readonly outcome: Outcome };
}

/** All outcomes on both ways of sending, one to three turns, regenerated, hasty, skipped, leaked, broken and repeated battles. */
export const battleScript: readonly BattlePlan[] = [
  { prompts: ['What is the boiling point of water?'], outcome: 'a' },
  { prompts: ['Name three rivers in Europe.'], outcome: 'b' },
  { prompts: ['Write one line about autumn.'], outcome: 'tie' },
  { prompts: ['How many legs has a spider?'], outcome: 'bothBad' },
  { prompts: ['Explain recursion.', 'Shorter, please.'], outcome: 'b' },
  { prompts: ['Suggest a dinner.', 'Without meat.', 'And without rice.'], outcome: 'a' },
  { prompts: ['Show a loop in markdown'], outcome: 'tie' },
  { prompts: ['What is 12 times 12?'], outcome: 'a', regenerates: true },
  { prompts: ['A question that nobody votes on.'] },
  { prompts: ['Which sea is the saltiest?'], outcome: 'bothBad', sends: true },
  { prompts: ['Give me a riddle.'], outcome: 'b', isHasty: true },
  { prompts: ['Please introduce yourself'], outcome: 'a' },
  { prompts: ['Translate: good morning.', 'Now into Italian.'], outcome: 'tie', regenerates: true },
  { prompts: ['Now please break down'], outcome: 'bothBad' },
  { prompts: ['Is a tomato a fruit?'], outcome: 'a', sends: true },
  { prompts: ['Пример: сколько будет два плюс два?'], outcome: 'b' },
  { prompts: ['Who painted the ceiling?'], outcome: 'tie', isHasty: true },
  {
    prompts: ['Sort 3, 1, 2.'],
    outcome: 'a',
    again: { prompt: 'And now in reverse.', outcome: 'b' },
  },
  { prompts: ['Write a list in markdown', 'Make it longer, in markdown'], outcome: 'bothBad' },
  { prompts: ['What is the capital of Peru?'], outcome: 'b', sends: true, regenerates: true },
  { prompts: ['Tell a joke.'], outcome: 'bothBad', isHasty: true },
  { prompts: ['What comes after Tuesday?'], outcome: 'a', isHasty: true },
  { prompts: ['Quote: "to be <or> not & to be"'], outcome: 'tie' },
  { prompts: ['How far is the moon?'], outcome: 'b' },
];
