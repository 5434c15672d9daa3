import fc from 'fast-check';
import { isWaiting, revealPatienceMs } from '@/domain/battle/advance';
import { type Outcome, outcomes } from '@/domain/outcome';
import type { PerSide } from '@/domain/side';
import { RecorderBench } from './recorder-bench';
import { type Disturbance, SimulatedArena } from './simulated-arena';

export type Act =
  | { readonly kind: 'prompt'; readonly words: string }
  | { readonly kind: 'finish' }
  | { readonly kind: 'vote'; readonly outcome: Outcome }
  | { readonly kind: 'double-click'; readonly outcome: Outcome; readonly second: Outcome }
  /** The arena opens a dialog instead of taking the vote; the voter needs a while to close it. */
  | { readonly kind: 'refused-vote'; readonly outcome: Outcome }
  /** The arena answers the vote with an error. Only its traffic tells. */
  | { readonly kind: 'failed-vote'; readonly outcome: Outcome }
  /**
   * The click seems to say one thing, and the arena receives another. Only its traffic tells, and not in time where the
   * names are there already: such a vote is recorded at the click.
   */
  | { readonly kind: 'crossed-vote'; readonly outcome: Outcome; readonly received: Outcome }
  /** The page sends a vote that nobody clicked: of another conversation, or of its own making. */
  | { readonly kind: 'stray-vote'; readonly outcome: Outcome }
  | { readonly kind: 'reveal'; readonly side: 'a' | 'b' }
  | { readonly kind: 'disturb'; readonly how: Disturbance }
  | { readonly kind: 'settle' }
  | { readonly kind: 'leave' }
  | { readonly kind: 'visit'; readonly number: number }
  | { readonly kind: 'new-round' }
  | { readonly kind: 'reload' }
  | { readonly kind: 'wait'; readonly ms: number };

/** What happens, and whether the page is read right after it: readings come at most every so often. */
export interface Step {
  readonly act: Act;
  readonly isRead: boolean;
}

/** A vote that the arena took. */
export interface TrueVote {
  readonly voteId: string | undefined;
  readonly outcome: Outcome;
  readonly replies: PerSide<string>;
  readonly models: PerSide<string>;
  /** The voter was told at the click that nothing is recorded. */
  readonly isToldLost: boolean;
  /** The voter did not go on before the names were read. */
  hasStayed: boolean;
}

const goingOn: ReadonlySet<Act['kind']> = new Set(['prompt', 'visit', 'new-round', 'reload']);

const anyOutcome = fc.constantFrom(...outcomes);
const anyAct: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.constantFrom('question', 'again').map((words) => ({ kind: 'prompt', words }) as const),
  },
  { weight: 5, arbitrary: fc.constant({ kind: 'finish' } as const) },
  { weight: 5, arbitrary: anyOutcome.map((outcome) => ({ kind: 'vote', outcome }) as const) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(anyOutcome, anyOutcome)
      .map(([outcome, second]) => ({ kind: 'double-click', outcome, second }) as const),
  },
  { weight: 2, arbitrary: anyOutcome.map((outcome) => ({ kind: 'refused-vote', outcome }) as const) },
  { weight: 2, arbitrary: anyOutcome.map((outcome) => ({ kind: 'failed-vote', outcome }) as const) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(anyOutcome, anyOutcome)
      .map(([outcome, received]) => ({ kind: 'crossed-vote', outcome, received }) as const),
  },
  { weight: 1, arbitrary: anyOutcome.map((outcome) => ({ kind: 'stray-vote', outcome }) as const) },
  { weight: 6, arbitrary: fc.constantFrom('a', 'b').map((side) => ({ kind: 'reveal', side }) as const) },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom<Disturbance[]>('blank', 'cut', 'half', 'unreadable')
      .map((how) => ({ kind: 'disturb', how }) as const),
  },
  { weight: 3, arbitrary: fc.constant({ kind: 'settle' } as const) },
  { weight: 1, arbitrary: fc.constant({ kind: 'leave' } as const) },
  { weight: 2, arbitrary: fc.nat({ max: 3 }).map((number) => ({ kind: 'visit', number }) as const) },
  { weight: 2, arbitrary: fc.constant({ kind: 'new-round' } as const) },
  { weight: 1, arbitrary: fc.constant({ kind: 'reload' } as const) },
  { weight: 2, arbitrary: fc.constantFrom(500, 6000, 12_000).map((ms) => ({ kind: 'wait', ms }) as const) },
);

/** A session in an arena: a battle to begin with, then anything. */
export const anySession: fc.Arbitrary<readonly Step[]> = fc
  .array(fc.record({ act: anyAct, isRead: fc.boolean() }), { minLength: 5, maxLength: 40 })
  .map((steps) => [
    { act: { kind: 'prompt', words: 'question' }, isRead: true },
    { act: { kind: 'finish' }, isRead: true },
    ...steps,
  ]);

/** Lets a voter and a recorder loose on a simulated arena, and notes which votes were truly cast. */
export class SimulatedVoter {
  readonly arena: SimulatedArena;
  readonly bench = new RecorderBench();
  readonly votes: TrueVote[] = [];
  readonly #isTapped: boolean;
  #requests = 0;

  /** @param isTapped whether the arena's traffic is seen. */
  constructor(hasIds: boolean, isTapped = false) {
    this.arena = new SimulatedArena(hasIds);
    this.#isTapped = isTapped;
  }

  play(steps: readonly Step[]): void {
    for (const { act, isRead } of steps) {
      this.#do(act);
      if (this.#isClearedAway()) this.#goOn();
      if (isRead) this.#read();
    }
    this.#settle();
  }

  /** A transcript that is empty after its names were waited for in vain was cleared away, and the voter was told. */
  #isClearedAway(): boolean {
    const reading = this.arena.read();
    const isEmpty = reading.kind === 'battle' && reading.turns.length === 0;
    return isEmpty && this.bench.status?.kind === 'not-recorded';
  }

  #do(act: Act): void {
    const { arena, bench } = this;
    if (goingOn.has(act.kind)) this.#goOn();
    if (act.kind === 'prompt') arena.prompt(act.words);
    if (act.kind === 'finish') arena.finish();
    if (act.kind === 'vote') this.#vote(act.outcome);
    if (act.kind === 'double-click') this.#vote(act.outcome, act.second);
    if (act.kind === 'refused-vote') this.#refuse(act.outcome);
    if (act.kind === 'failed-vote') this.#fail(act.outcome);
    if (act.kind === 'crossed-vote') this.#cross(act.outcome, act.received);
    if (act.kind === 'stray-vote') this.#stray(act.outcome);
    if (act.kind === 'reveal') arena.reveal(act.side);
    if (act.kind === 'disturb') arena.disturbance = act.how;
    if (act.kind === 'settle') arena.disturbance = undefined;
    if (act.kind === 'leave') arena.isElsewhere = true;
    if (act.kind === 'visit') arena.visit(act.number);
    if (act.kind === 'new-round') arena.newRound();
    if (act.kind === 'reload') this.#reload();
    if (act.kind === 'wait') bench.wait(act.ms);
  }

  #vote(outcome: Outcome, second?: Outcome, received = outcome): void {
    const { arena, bench } = this;
    const { last } = arena;
    if (!arena.isVotable || last === undefined) return;
    const isRevealed = last.named.a && last.named.b;
    // Once a vote is taken its buttons are gone; where talks go on they come back with the names.
    if (last.accepted !== undefined && !(isRevealed && arena.hasIds)) return;
    // Who votes again on a page that is not read goes on before its names were.
    if (last.accepted !== undefined && arena.disturbance === 'unreadable') this.#goOn();
    this.#click(outcome);
    last.accepted ??= received;
    this.#send(received, 'taken');
    const isToldLost = bench.status?.kind === 'not-recorded';
    this.votes.push({
      voteId: isToldLost ? undefined : bench.battle?.choice?.voteId,
      outcome: received,
      replies: last.replies,
      models: last.models,
      isToldLost,
      hasStayed: true,
    });
    if (second !== undefined && !isRevealed) this.#click(second);
  }

  #refuse(outcome: Outcome): void {
    if (!this.arena.isVotable || this.arena.last?.accepted !== undefined) return;
    this.#click(outcome);
    this.bench.wait(revealPatienceMs);
  }

  #cross(outcome: Outcome, received: Outcome): void {
    const isLate = this.arena.last?.named.a && this.arena.last.named.b;
    this.#vote(outcome, undefined, this.#isTapped && !isLate ? received : outcome);
  }

  /** An error comes back at once, and the page stays as it is. Where nobody sees it the voter waits in vain. */
  #fail(outcome: Outcome): void {
    if (!this.arena.isVotable || this.arena.last?.accepted !== undefined) return;
    this.#click(outcome);
    if (this.#isTapped) this.#send(outcome, 'refused');
    else this.bench.wait(revealPatienceMs);
  }

  /** A vote request that no click of this conversation has caused. */
  #stray(outcome: Outcome): void {
    const { battle } = this.bench;
    if (battle !== undefined && isWaiting(battle) && !this.arena.hasIds) return;
    this.#send(outcome, 'taken', 'another talk');
  }

  #send(outcome: Outcome, result: 'taken' | 'refused', conversation?: string): void {
    if (!this.#isTapped) return;
    const request = ++this.#requests;
    const talk = conversation ?? this.arena.conversation;
    this.bench.recorder.hear([
      { kind: 'vote-sent', request, outcome, isNamed: false, ...(talk && { conversation: talk }) },
      { kind: 'vote-answered', request, result },
    ]);
  }

  /** The content script reads the page right before it looks at a click. */
  #click(outcome: Outcome): void {
    this.#read();
    this.bench.recorder.choose(outcome);
  }

  #read(): void {
    this.bench.recorder.read(this.arena.read());
  }

  /** Marks the votes whose names nobody has read yet: they may be lost now, though not in silence. */
  #goOn(): void {
    for (const vote of this.votes) if (!this.#isRecorded(vote)) vote.hasStayed = false;
  }

  #reload(): void {
    this.arena.disturbance = undefined;
    if (!this.arena.hasIds) this.arena.newRound();
    this.bench.reload();
  }

  #isRecorded({ voteId }: TrueVote): boolean {
    return this.bench.letters.some(({ vote }) => vote.id === voteId);
  }

  /** Brings everything to an end: every name is shown, every conversation looked at, and time goes by. */
  #settle(): void {
    const { arena, bench } = this;
    arena.disturbance = undefined;
    arena.isElsewhere = false;
    for (const number of [arena.shown, ...arena.talks.keys()]) {
      arena.visit(number);
      for (const side of ['a', 'b'] as const) arena.reveal(side);
      this.#read();
    }
    bench.wait(revealPatienceMs);
    bench.reload();
    bench.wait(revealPatienceMs);
  }
}
