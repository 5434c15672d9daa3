import type { Battle } from '@/domain/battle/battle';
import { isStuck, type StrictState, strictState } from '@/domain/blindness/strict-state';

/** A reply that is missing while nothing is written is waited for this long: then it has failed, and says why itself. */
const patienceMs = 5000;

export interface CoverPorts {
  readonly document: Document;
  /** A selector of what holds a reply; undefined where there is no style sheet to cover it. */
  readonly replies: string | undefined;
  readonly nowMs: () => number;
  /** Covers and uncovers: the page is read for it by style sheets. */
  readonly setStrict: (state: StrictState) => void;
}

/** Keeps both replies covered until both are complete, while strict mode is on. */
export class StrictCover {
  readonly #ports: CoverPorts;
  #state: StrictState;
  #count = 0;
  #stuckSinceMs: number | undefined;
  /** Its callback runs before the next frame: of a new reply not even the first words are seen. */
  readonly #observer = new MutationObserver(() => this.#coverNew());

  constructor(ports: CoverPorts, signal: AbortSignal) {
    this.#ports = ports;
    signal.addEventListener('abort', () => this.#observer.disconnect());
  }

  get isCovering(): boolean {
    return this.#state === 'cover';
  }

  /** Takes in the battle as it is now. `isWanted`: strict mode is on, and the names are not out. */
  update(battle: Battle, isWanted: boolean): void {
    const canCover = this.#ports.replies !== undefined;
    this.#set(isWanted && canCover ? this.#wait(battle) : undefined);
  }

  /** Uncovers everything until the next update. */
  clear(): void {
    this.#set(undefined);
  }

  #wait(battle: Battle): StrictState {
    if (!isStuck(battle)) this.#stuckSinceMs = undefined;
    else this.#stuckSinceMs ??= this.#ports.nowMs();
    const isLost = this.#stuckSinceMs !== undefined && this.#ports.nowMs() - this.#stuckSinceMs >= patienceMs;
    return isLost ? 'plain' : strictState(battle);
  }

  #set(state: StrictState): void {
    if (state === 'plain' && this.#state !== 'plain') this.#watchForMore();
    // A page that streams is not looked at for nothing.
    if (state !== 'plain') this.#observer.disconnect();
    this.#state = state;
    this.#ports.setStrict(state);
  }

  #watchForMore(): void {
    this.#count = this.#countReplies();
    this.#observer.observe(this.#ports.document, { childList: true, subtree: true });
  }

  #coverNew(): void {
    if (this.#state !== 'plain' || this.#ports.replies === undefined) return;
    const count = this.#countReplies();
    const isNew = count > this.#count;
    this.#count = count;
    if (isNew) this.#set('cover');
  }

  #countReplies(): number {
    const { document, replies } = this.#ports;
    return replies === undefined ? 0 : document.querySelectorAll(replies).length;
  }
}
