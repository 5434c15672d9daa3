import type { SidesReader } from '@/arenas/contract';
import type { Battle } from '@/domain/battle/battle';
import { stateInTraffic } from '@/domain/battle/confirm';
import type { BattleReading, Reading } from '@/domain/battle/reading';
import {
  blindReading,
  followSelfBlinding,
  type KeptOrder,
  needsKept,
  type SelfBlinding,
  tell,
} from '@/domain/blindness/self-blinding';
import { type PlaceWords, placeCss } from './place-css';
import type { SelfState } from './self-state';
import { areInOrder } from './shown-order';
import type { ShownPlaces } from './shown-places';

/** How long a page may load before what it shows is shown in whatever order it stands. */
const loadingPatienceMs = 2000;
/** How long the page's word that a vote was taken waits for that of traffic, once the vote was sent. */
const answerPatienceMs = 3000;
/** How long a page that was loaded anew has to be without vote controls before it counts as voted on. */
const reloadPatienceMs = 2000;

/** The orders of conversations that nobody has seen the names of. */
export interface KeptOrders {
  read(conversation: string): Promise<KeptOrder | undefined>;
  keep(conversation: string, order: KeptOrder): void;
  drop(conversation: string): void;
}

export interface SelfBlindPorts {
  readonly document: Document;
  /** Undefined on arenas where this cannot be done. */
  readonly sides: SidesReader | undefined;
  readonly words: PlaceWords;
  readonly nowMs: () => number;
  /** Kept up to date for whoever speaks of sides outside the page. */
  readonly places: ShownPlaces;
  /** Decides whether the sides of a pair change places. */
  readonly toss: () => boolean;
  readonly orders: KeptOrders;
  /** Writes the style sheet that shows the order. */
  readonly style: (css: string) => void;
  readonly setSelf: (state: SelfState | undefined) => void;
  /** Lowers the veil at once. */
  readonly lower: () => void;
  /** Whether a vote on this conversation from before the page was loaded waits for its names. */
  readonly awaits: (conversation: string) => boolean;
  /** Has the page read anew. */
  readonly readAgain: () => void;
}

/** Hides which of two chosen models is which, while the voter wants that, and takes it to be known when it is. */
export class SelfBlindPage {
  readonly #ports: SelfBlindPorts;
  #isWanted = false;
  #self: SelfState | undefined;
  #state: SelfBlinding | undefined;
  #battle: Battle | undefined;
  #kept: { readonly conversation: string; readonly order: KeptOrder | undefined } | undefined;
  /** The address of the page as it was last read. */
  #path: string | undefined;
  #loadingSinceMs: number | undefined;
  /** Where the page has shown its own order: it took long to load, or its layout is not understood. */
  #orderSeenAt: string | undefined;
  /** The click whose names are out. */
  #outFor: string | undefined;
  #shownAgainSinceMs: number | undefined;

  constructor(ports: SelfBlindPorts, signal: AbortSignal) {
    this.#ports = ports;
    if (ports.sides === undefined) return;
    // Its callback runs before the next frame: a pair is never seen in another order than its own.
    const observer = new MutationObserver((records) => this.#take(records));
    observer.observe(ports.document, { subtree: true, childList: true });
    const draw = () => this.#draw();
    ports.document.defaultView?.addEventListener('resize', draw, { signal });
    signal.addEventListener('abort', () => observer.disconnect());
  }

  /** Whether the voter wants it from now on; a pair that was hidden until now is told. */
  want(isWanted: boolean): void {
    if (isWanted === this.#isWanted || this.#ports.sides === undefined) return;
    this.#isWanted = isWanted;
    if (isWanted) this.#setSelf('wait');
    else this.#stop();
  }

  #stop(): void {
    this.expose();
    if (this.#state?.phase === 'ready') this.#state = undefined;
    this.#straighten();
  }

  /** The names of what is on the page are shown. */
  expose(): void {
    if (this.#state?.phase !== 'blind') return;
    this.#state = tell(this.#state);
    if (this.#state.conversation !== undefined) this.#drop(this.#state.conversation);
  }

  /** A vote was clicked, and whether the arena took it is not known yet. */
  get isAwaiting(): boolean {
    return (
      this.#state?.phase === 'blind' && (this.#battle?.choice !== undefined || this.#isAwaitedFromBefore())
    );
  }

  /** Whether the address has changed since the page was read, so that what was read is of another page. */
  get isStale(): boolean {
    return (
      this.#isWanted && this.#path !== undefined && this.#path !== this.#ports.document.location.pathname
    );
  }

  /** Takes in what the recorder makes of the page. */
  follow(battle: Battle): void {
    this.#battle = battle;
    if (battle.mode === 'self-blind' && battle.revealed !== undefined) this.expose();
  }

  /** A reading as it is with the names hidden; undefined while it is not known how the page is to be shown. */
  mark(reading: Reading): Reading | undefined {
    const { sides, document } = this.#ports;
    if (sides === undefined) return reading;
    this.#path = document.location.pathname;
    if (reading.kind === 'unreadable') return this.#load(reading);
    this.#loadingSinceMs = undefined;
    const isChosen = reading.kind === 'battle' && reading.mode === 'side-by-side';
    if (!isChosen || !this.#isWanted) return this.#leave(reading);
    return this.#markChosen(reading, sides);
  }

  #markChosen(reading: BattleReading, sides: SidesReader): Reading | undefined {
    const { conversation } = reading;
    if (conversation !== undefined && needsKept(this.#state, reading) && this.#isUnknown(conversation)) {
      this.#setSelf('wait');
      return undefined;
    }
    const before = this.#state;
    const isKept = this.#kept?.conversation === conversation && this.#orderSeenAt !== this.#path;
    const kept = isKept ? this.#kept?.order : undefined;
    const state = followSelfBlinding(before, reading, kept, this.#ports.toss);
    this.#state = state;
    if (
      state.phase === 'blind' &&
      state.conversation !== undefined &&
      before?.conversation !== state.conversation
    )
      this.#keep(state.conversation, state.isSwapped);
    this.#setSelf(selfStateOf(state));
    this.#draw();
    if (state.phase === 'blind' && !this.#isInOrder(state, sides))
      return { kind: 'unreadable', missing: ['places'] };
    return blindReading(reading, state, this.#isOut(reading, sides));
  }

  /** A pair that once stood otherwise was seen in the page's own order. Only the voter leads on from there. */
  #isInOrder({ isSwapped, conversation }: SelfBlinding, sides: SidesReader): boolean {
    const isRight = areInOrder(sides.readPlaces(this.#ports.document).sides, isSwapped);
    if (isRight === false) {
      this.#orderSeenAt = this.#path;
      if (conversation !== undefined) this.#drop(conversation);
    }
    return isRight === true && this.#orderSeenAt !== this.#path;
  }

  /** Nothing is hidden on this page but what the veil hides. */
  #leave(reading: Reading): Reading {
    this.#state = undefined;
    this.#orderSeenAt = undefined;
    this.#setSelf('off');
    this.#straighten();
    return reading;
  }

  /** Everything stands where the page has it. */
  #straighten(): void {
    this.#ports.places.isSwapped = false;
    this.#ports.style('');
  }

  #load(reading: Reading): Reading {
    const atMs = this.#ports.nowMs();
    this.#loadingSinceMs ??= atMs;
    if (this.#self === 'wait' && atMs - this.#loadingSinceMs >= loadingPatienceMs) {
      this.#orderSeenAt = this.#path;
      this.#setSelf('hide');
    }
    return reading;
  }

  /** Whether it has to be looked up first what was kept of a conversation. */
  #isUnknown(conversation: string): boolean {
    if (this.#kept?.conversation === conversation) return false;
    const take = (order: KeptOrder | undefined) => {
      this.#kept = { conversation, order };
      this.#ports.readAgain();
    };
    this.#ports.orders.read(conversation).then(take, () => take(undefined));
    return true;
  }

  #keep(conversation: string, isSwapped: boolean): void {
    this.#kept = { conversation, order: { isSwapped } };
    this.#ports.orders.keep(conversation, { isSwapped });
  }

  #drop(conversation: string): void {
    this.#kept = { conversation, order: undefined };
    this.#ports.orders.drop(conversation);
  }

  /** Whether the vote was cast, so that the names may be read. */
  #isOut(reading: BattleReading, sides: SidesReader): boolean {
    const battle = this.#battle;
    const choice = battle?.mode === 'self-blind' && battle.revealed === undefined ? battle.choice : undefined;
    if (battle === undefined || choice === undefined) return this.#isOutFromBefore(reading, sides);
    if (this.#outFor !== choice.voteId && this.#isTaken(battle, choice.atMs, sides))
      this.#outFor = choice.voteId;
    return this.#outFor === choice.voteId;
  }

  #isTaken(battle: Battle, atMs: number, sides: SidesReader): boolean {
    const state = stateInTraffic(battle);
    if (state === 'taken' || state === 'refused') return state === 'taken';
    const isPatient = state === 'sent' && this.#ports.nowMs() - atMs < answerPatienceMs;
    return !isPatient && sides.isTaken(this.#ports.document);
  }

  /** A page that was loaded anew between a vote and its names comes without controls. */
  #isOutFromBefore({ busy }: BattleReading, sides: SidesReader): boolean {
    const isShown = this.#isAwaitedFromBefore() && !busy && sides.isTaken(this.#ports.document);
    this.#shownAgainSinceMs = isShown ? (this.#shownAgainSinceMs ?? this.#ports.nowMs()) : undefined;
    return (
      this.#shownAgainSinceMs !== undefined &&
      this.#ports.nowMs() - this.#shownAgainSinceMs >= reloadPatienceMs
    );
  }

  #isAwaitedFromBefore(): boolean {
    const { conversation } = this.#state ?? {};
    return conversation !== undefined && this.#ports.awaits(conversation);
  }

  #take(records: readonly MutationRecord[]): void {
    if (!this.#isWanted) return;
    if (this.isStale && this.#state?.phase !== 'ready') {
      this.#setSelf('wait');
      this.#ports.lower();
    }
    const { sides } = this.#ports;
    if (sides === undefined || !records.some((record) => mayMovePlaces(record, sides.quiet))) return;
    this.#draw();
    this.#seeBegin(sides);
  }

  /** A pair that comes is read at once: pages are read seldom under load, and one that is whole by then was not seen to begin. */
  #seeBegin(sides: SidesReader): void {
    if (this.#state?.phase !== 'ready') return;
    if (sides.readPlaces(this.#ports.document).sides.length > 0) this.#ports.readAgain();
  }

  #draw(): void {
    const { sides, document, words, style } = this.#ports;
    if (sides === undefined || this.#state === undefined || !this.#isWanted) return;
    const isOurs = this.#state.phase !== 'seen';
    this.#ports.places.isSwapped = isOurs && this.#state.isSwapped;
    style(isOurs ? placeCss(sides.readPlaces(document), this.#state.isSwapped, words) : '');
  }

  #setSelf(state: SelfState): void {
    this.#self = state;
    this.#ports.setSelf(state);
  }
}

function selfStateOf({ phase }: SelfBlinding): SelfState {
  if (phase === 'seen') return 'off';
  return phase === 'ready' ? 'choose' : 'hide';
}

function mayMovePlaces({ target, addedNodes, removedNodes }: MutationRecord, quiet: string): boolean {
  if (target instanceof Element && target.closest(quiet) !== null) return false;
  return [...addedNodes, ...removedNodes].some(({ nodeType }) => nodeType === Node.ELEMENT_NODE);
}
