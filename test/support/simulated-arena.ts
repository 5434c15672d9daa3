import { readLabel } from '@/domain/battle/label';
import type { LabelledTurn, Reading } from '@/domain/battle/reading';
import type { Outcome } from '@/domain/outcome';
import type { PerSide } from '@/domain/side';

/** How an arena's page can look for a moment while its framework is at work. */
export type Disturbance = 'blank' | 'cut' | 'half' | 'unreadable';

interface SimulatedTurn {
  readonly prompt: string;
  readonly replies: PerSide<string>;
  readonly models: PerSide<string>;
  isFinished: boolean;
  readonly named: { a: boolean; b: boolean };
  accepted: Outcome | undefined;
}

/** A small arena that knows the truth: who is behind a pair, and which votes it took. */
export class SimulatedArena {
  /** Whether a conversation has an id in its address, and lives on when its page is left. */
  readonly hasIds: boolean;
  readonly talks: SimulatedTurn[][] = [[]];
  shown = 0;
  isElsewhere = false;
  disturbance: Disturbance | undefined;
  #pairs = 0;

  constructor(hasIds: boolean) {
    this.hasIds = hasIds;
  }

  get turns(): SimulatedTurn[] {
    return this.talks[this.shown] ?? [];
  }

  get last(): SimulatedTurn | undefined {
    return this.turns.at(-1);
  }

  /** The id of the conversation on the page; undefined where it has none. */
  get conversation(): string | undefined {
    return this.hasIds && this.turns.length > 0 ? `talk-${this.shown}` : undefined;
  }

  /** Whether a finished pair with vote buttons is on the page. */
  get isVotable(): boolean {
    const isSeen = !this.isElsewhere && (this.disturbance === undefined || this.disturbance === 'unreadable');
    return isSeen && this.last?.isFinished === true;
  }

  /** Sends a prompt: the same pair goes on until the vote, then, where talks go on, a new one answers. */
  prompt(words: string): void {
    const { last } = this;
    if (this.isElsewhere || (last !== undefined && !last.isFinished)) return;
    if (last?.accepted !== undefined && !this.hasIds) return;
    const number = ++this.#pairs;
    const isSamePair = last !== undefined && last.accepted === undefined;
    this.turns.push({
      prompt: words,
      replies: { a: `alpha ${number}`, b: `beta ${number}` },
      models: isSamePair ? last.models : { a: `ada-${number}`, b: `bob-${number}` },
      isFinished: false,
      named: { a: false, b: false },
      accepted: undefined,
    });
  }

  finish(): void {
    if (this.last !== undefined && !this.isElsewhere) this.last.isFinished = true;
  }

  /** Names one side of the pair that was voted on, wherever the pair replied. */
  reveal(side: 'a' | 'b'): void {
    if (this.isElsewhere) return;
    const voted = this.turns.findLast(({ accepted }) => accepted !== undefined);
    for (const turn of this.turns) if (turn.models === voted?.models) turn.named[side] = true;
  }

  visit(number: number): void {
    if (this.hasIds) this.shown = number % this.talks.length;
    this.isElsewhere = false;
  }

  newRound(): void {
    this.talks.push([]);
    this.shown = this.talks.length - 1;
    this.isElsewhere = false;
  }

  read(): Reading {
    if (this.isElsewhere) return { kind: 'elsewhere' };
    if (this.disturbance === 'unreadable') return { kind: 'unreadable', missing: ['composer'] };
    return {
      kind: 'battle',
      mode: 'battle',
      modality: 'text',
      conversation: this.conversation,
      turns: this.#readTurns(),
      busy: this.last?.isFinished === false,
    };
  }

  #readTurns(): readonly LabelledTurn[] {
    const turns = this.turns.map(readTurn);
    if (this.disturbance === 'blank') return [];
    if (this.disturbance === 'cut') return turns.slice(0, -1);
    if (this.disturbance !== 'half') return turns;
    return turns.map((turn) => ({ ...turn, replies: { a: turn.replies.a.slice(0, 2), b: '' } }));
  }
}

function readTurn({ prompt, replies, models, isFinished, named }: SimulatedTurn): LabelledTurn {
  const cut = (reply: string) => (isFinished ? reply : reply.slice(0, 3));
  return {
    prompt,
    replies: { a: cut(replies.a), b: cut(replies.b) },
    labels: {
      a: readLabel(named.a ? models.a : 'Model A'),
      b: readLabel(named.b ? models.b : 'Model B'),
    },
  };
}
