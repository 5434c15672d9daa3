import { advance, type BattleEvent } from '@/domain/battle/advance';
import { type Battle, openBattle } from '@/domain/battle/battle';
import { composeVote } from '@/domain/battle/compose-vote';
import { type Consequence, consequences } from '@/domain/battle/consequences';
import type { PendingVote, Site } from '@/domain/battle/pending';
import type { Reading } from '@/domain/battle/reading';
import { resume } from '@/domain/battle/resume';
import type { Outcome } from '@/domain/outcome';
import type { Letter } from '@/messaging/outbox';
import type { DeliveryState } from './deliver';

/** What the recorder needs of the world. */
export interface RecorderPorts {
  readonly site: Site;
  readonly nowMs: () => number;
  readonly newId: () => string;
  readonly keepPending: (pending: PendingVote) => Promise<void>;
  readonly dropPending: (voteId: string) => Promise<void>;
  readonly deliver: (letter: Letter, onState: (state: DeliveryState) => void) => void;
  /** Called after every change, with the battle and how far its vote has come. */
  readonly onChange: (battle: Battle, delivery: DeliveryState | undefined) => void;
}

/** Follows the battles of one page, keeps what was clicked, and sends each vote off once its names are known. */
export class Recorder {
  readonly #ports: RecorderPorts;
  /** Votes clicked earlier whose names this page may still show. */
  readonly #unresolved: Map<string, PendingVote>;
  #battle: Battle;
  #delivery: DeliveryState | undefined;

  /** @param earlier pending votes of this arena from before the page was loaded. */
  constructor(ports: RecorderPorts, earlier: readonly PendingVote[]) {
    this.#ports = ports;
    this.#battle = openBattle(ports.newId());
    this.#unresolved = new Map(earlier.map((pending) => [pending.id, pending]));
  }

  read(reading: Reading): void {
    this.#step({ kind: 'read', reading });
    for (const pending of this.#unresolved.values()) this.#lookFor(pending, reading);
  }

  choose(outcome: Outcome): void {
    this.#step({ kind: 'chose', outcome, atMs: this.#ports.nowMs(), voteId: this.#ports.newId() });
  }

  wait(): void {
    this.#step({ kind: 'waited', atMs: this.#ports.nowMs() });
  }

  #step(event: BattleEvent): void {
    const before = this.#battle;
    this.#battle = advance(before, event);
    if (!isSameVote(before, this.#battle)) this.#delivery = undefined;
    for (const consequence of consequences(before, this.#battle, this.#ports.site)) this.#do(consequence);
    this.#ports.onChange(this.#battle, this.#delivery);
  }

  #do(consequence: Consequence): void {
    switch (consequence.kind) {
      case 'keep':
        this.#supersede(consequence.pending);
        void this.#ports.keepPending(consequence.pending);
        return;
      case 'forget':
        void this.#ports.dropPending(consequence.voteId);
        return;
      case 'set-aside':
        this.#unresolved.set(consequence.pending.id, consequence.pending);
        return;
      case 'lose':
        void this.#ports.keepPending({ ...consequence.pending, lost: consequence.reason });
        return;
      case 'record':
        this.#supersede(consequence.pending);
        this.#send(composeVote(consequence.pending, consequence.models), consequence.pending.turns);
    }
  }

  /** A click on the same turn shows that one from before the page was loaded came to nothing. */
  #supersede({ battleId, turns }: PendingVote): void {
    for (const other of this.#unresolved.values()) {
      if (other.battleId !== battleId || other.turns.length !== turns.length) continue;
      this.#unresolved.delete(other.id);
      void this.#ports.dropPending(other.id);
    }
  }

  #lookFor(pending: PendingVote, reading: Reading): void {
    const found = resume(pending, reading, this.#ports.nowMs());
    if (found.kind === 'open') return;
    this.#unresolved.delete(pending.id);
    if (found.kind === 'lost') void this.#ports.keepPending({ ...pending, lost: 'no-reveal' });
    else this.#send(composeVote(pending, found.models), pending.turns);
  }

  #send(vote: Letter['vote'], turns: Letter['turns']): void {
    this.#ports.deliver({ vote, turns: [...turns] }, (state) => {
      const shown = this.#battle.choice?.voteId ?? vote.id;
      if (shown !== vote.id) return;
      this.#delivery = state;
      this.#ports.onChange(this.#battle, state);
    });
  }
}

function isSameVote(before: Battle, after: Battle): boolean {
  return before.round === after.round && before.choice?.voteId === after.choice?.voteId;
}
