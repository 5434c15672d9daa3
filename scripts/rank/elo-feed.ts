import { replayElo } from '@/domain/ranking/online-elo';
import type { OutcomeRow } from '@/domain/ranking/pair-row';

/** Replays Elo's ratings for votes that come one by one, as a file is read. */
export class EloFeed {
  readonly ratings = new Map<string, number>();
  #vote: OutcomeRow | undefined;
  readonly #steps = replayElo(this.#votes());

  add(vote: OutcomeRow): void {
    this.#vote = vote;
    for (const _ of 'ab') {
      const { value } = this.#steps.next();
      if (value) this.ratings.set(value.model, value.rating);
    }
  }

  /** The votes added; the replay asks for the next one when it is there. */
  *#votes(): Generator<OutcomeRow> {
    while (this.#vote) yield this.#vote;
  }
}
