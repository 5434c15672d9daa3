import type { StandingVote } from '../journal/project-vote';
import { sides } from '../side';
import { identifyName, wordsOf } from './identify-name';
import { type Rate, rateOf } from './rate';

/** How a guess compares with the reveal: it is the model's name or part of it, one of its maker's, or neither. */
export type GuessAgreement = 'model' | 'maker' | 'neither';

export function guessAgreement(guess: string, revealed: string): GuessAgreement {
  const words = wordsOf(guess);
  if (words !== '' && ` ${wordsOf(revealed)} `.includes(` ${words} `)) return 'model';
  const [guessed, owners] = [identifyName(guess), identifyName(revealed)];
  return [...guessed.makers].some((maker) => owners.makers.has(maker)) ? 'maker' : 'neither';
}

/** How well a voter guesses. */
export interface GuessScore {
  readonly model: ScoredGuesses;
  /** The maker was right, the model perhaps as well. */
  readonly maker: ScoredGuesses;
}

export interface ScoredGuesses {
  readonly right: Rate;
  /** The share that the same guesses would have got right on replies drawn from all that were voted on; 0 of none. */
  readonly chance: number;
}

/** Guesses and revealed names counted so far, to be added to. */
export class GuessCount {
  readonly #shown = new Map<string, number>();
  readonly #guessed = new Map<string, { readonly guess: string; readonly revealed: string; count: number }>();

  add({ models, guess }: Pick<StandingVote, 'models'> & Partial<Pick<StandingVote, 'guess'>>): void {
    for (const side of sides) {
      const revealed = models[side];
      this.#shown.set(revealed, (this.#shown.get(revealed) ?? 0) + 1);
      const said = guess?.[side];
      if (said === undefined) continue;
      const key = JSON.stringify([said, revealed]);
      const known = this.#guessed.get(key);
      if (known === undefined) this.#guessed.set(key, { guess: said, revealed, count: 1 });
      else known.count++;
    }
  }

  read(): GuessScore {
    return {
      model: this.#score(['model']),
      maker: this.#score(['model', 'maker']),
    };
  }

  #score(good: readonly GuessAgreement[]): ScoredGuesses {
    const isRight = (guess: string, revealed: string) => good.includes(guessAgreement(guess, revealed));
    const guessed = [...this.#guessed.values()];
    const total = sum(guessed.map(({ count }) => count));
    const hits = sum(guessed.filter((one) => isRight(one.guess, one.revealed)).map(({ count }) => count));
    const replies = sum(this.#shown.values());
    const byGuess = [...Map.groupBy(guessed, ({ guess }) => guess)].map(([guess, its]) => {
      const fitting = [...this.#shown].filter(([name]) => isRight(guess, name)).map(([, count]) => count);
      return (sum(its.map(({ count }) => count)) * sum(fitting)) / replies;
    });
    return { right: rateOf(hits, total), chance: total === 0 ? 0 : sum(byGuess) / total };
  }
}

function sum(counts: Iterable<number>): number {
  return [...counts].reduce((total, count) => total + count, 0);
}
