import type { Battle } from '@/domain/battle/battle';
import { awaitsGuess } from '@/domain/blindness/awaits-guess';
import { call } from '@/messaging/call';
import type { TabStatus } from '@/messaging/protocol';
import type { GuessFormProps } from './chip/guess-form';
import type { DeliveryState } from './deliver';

/** Keeps the names hidden after a vote until the voter has guessed, or skipped that. */
export class GuessGate {
  readonly #names: () => readonly string[];
  readonly #onOpen: () => void;
  /** Votes for which a guess was made or skipped, and the one for which it is awaited. */
  readonly #answered = new Set<string>();
  #awaited: string | undefined;

  /** `names`: what there is to guess. `onOpen` is called when the names may be shown. */
  constructor(names: () => readonly string[], onOpen: () => void) {
    this.#names = names;
    this.#onOpen = onOpen;
  }

  /** Whether the names of this battle have to wait for a guess. A vote that is not recorded cannot be guessed for. */
  holds(battle: Battle, delivery: DeliveryState | undefined, isWanted: boolean): boolean {
    const isOnItsWay = delivery === undefined || ['saving', 'recorded'].includes(delivery.kind);
    const voteId = isWanted && isOnItsWay ? awaitsGuess(battle) : undefined;
    this.#awaited = voteId === undefined || this.#answered.has(voteId) ? undefined : voteId;
    return this.#awaited !== undefined;
  }

  /** What to ask beside a status: nothing before the vote is in the journal. */
  formFor({ kind }: TabStatus): GuessFormProps | undefined {
    const voteId = this.#awaited;
    if (voteId === undefined || kind !== 'recorded') return undefined;
    const end = () => {
      this.#answered.add(voteId);
      this.#awaited = undefined;
      this.#onOpen();
    };
    return {
      names: this.#names(),
      onSkip: end,
      onGuess: async (guess) => {
        await call('vote.guess', { voteId, guess });
        end();
      },
    };
  }
}
