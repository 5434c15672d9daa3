import type { Battle } from '@/domain/battle/battle';
import { LeakWatch, noLeaks } from '@/domain/battle/leak-watch';
import { isNamed } from '@/domain/battle/reading';
import type { Lexicon } from '@/domain/leaks/lexicon/build-lexicon';
import { call } from '@/messaging/call';
import type { TabStatus } from '@/messaging/protocol';
import { nowMs } from '@/platform/clock';
import { showChip } from './chip/show-chip';
import type { DeliveryState } from './deliver';
import type { Host } from './host';
import type { Redaction } from './redaction/redaction';
import { redactionState } from './redaction/redaction-state';
import { tabStatus } from './tab-status';
import { mayLift } from './veil';

/** How long a page may be unreadable before that is worth a word. */
const loadingPatienceMs = 2000;

/** Shows what happens on a page: the veil and the chip in it, the badge and the popup beside it. */
export class Display {
  readonly #arena: string;
  readonly #host: Host;
  readonly #lexicon: () => Lexicon | undefined;
  readonly #leakWatch: LeakWatch;
  readonly #redaction: Redaction;
  #shown = '';
  #latest: TabStatus = { kind: 'elsewhere' };
  /** Since when the page could not be read; a page that is still loading cannot be, for a moment. */
  #unreadableSinceMs: number | undefined;
  /** The voter asked to see the names of the pair that is on the page. */
  #isUnveiled = false;
  /** Votes that were undone here. The page still shows their battle. */
  readonly #withdrawn = new Set<string>();

  constructor(arena: string, host: Host, lexicon: () => Lexicon | undefined, redaction: Redaction) {
    this.#arena = arena;
    this.#host = host;
    this.#lexicon = lexicon;
    this.#leakWatch = new LeakWatch(lexicon);
    this.#redaction = redaction;
  }

  update(battle: Battle, delivery: DeliveryState | undefined): void {
    const isPairNamed = battle.page === 'battle' && isNamed(battle.turns.at(-1));
    const isVotedBefore = delivery !== undefined && battle.choice === undefined;
    this.#isUnveiled &&= isPairNamed;
    const isLifted = mayLift(battle) || (isPairNamed && (this.#isUnveiled || isVotedBefore));
    this.#host.setLifted(isLifted);
    this.#redaction.update(redactionState(battle, isLifted));
    // Before the names are prepared a reading would compile them all at once, a third of a second long.
    const mayRead = battle.page === 'battle' && this.#lexicon() !== undefined;
    const leaks = mayRead ? this.#leakWatch.update(battle) : noLeaks;
    if (!this.#isLoading(battle)) this.#say(tabStatus(battle, delivery, leaks));
  }

  #isLoading(battle: Battle): boolean {
    if (battle.page !== 'unreadable') this.#unreadableSinceMs = undefined;
    else this.#unreadableSinceMs ??= nowMs();
    return this.#unreadableSinceMs !== undefined && nowMs() - this.#unreadableSinceMs < loadingPatienceMs;
  }

  /** The page is going, perhaps to return from the browser's cache: then everything is said again. */
  leave(): void {
    this.#shown = '';
    this.#report({ kind: 'left' });
  }

  /** Says a thing once, not at every change of the page. */
  #say(reported: TabStatus): void {
    this.#latest = reported;
    const status = this.#withUndo(reported);
    const key = JSON.stringify(status);
    if (key === this.#shown) return;
    this.#shown = key;
    showChip(this.#host.root, {
      status,
      onUndo: (voteId) => this.#withdraw(voteId),
      onRestore: (voteId) => this.#restore(voteId),
      onUnveil: () => this.#unveil(),
    });
    this.#report(status);
  }

  #report(status: TabStatus): void {
    call('tab.report', { arena: this.#arena, status }).catch(() => {
      // The background is asleep or gone; the next status reaches it, and the chip already says it here.
    });
  }

  #withUndo(status: TabStatus): TabStatus {
    if (status.kind !== 'recorded' || !this.#withdrawn.has(status.voteId)) return status;
    return { kind: 'withdrawn', voteId: status.voteId };
  }

  async #withdraw(voteId: string): Promise<void> {
    await call('vote.withdraw', { voteId });
    this.#withdrawn.add(voteId);
    this.#say(this.#latest);
  }

  async #restore(voteId: string): Promise<void> {
    await call('vote.restore', { voteId });
    this.#withdrawn.delete(voteId);
    this.#say(this.#latest);
  }

  #unveil(): void {
    this.#isUnveiled = true;
    this.#host.setLifted(true);
    this.#redaction.lift();
  }
}
