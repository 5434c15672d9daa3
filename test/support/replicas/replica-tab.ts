import type { Page } from 'puppeteer-core';
import type { Outcome } from '../../../domain/outcome';
import type { TabStatus } from '../../../messaging/protocol';
import type { ReplicaOptions } from '../../fixtures/server/replica/replica-battle';
import { readEverythingKept } from '../kept';
import { until } from '../until';

/** What the script of a replica's page offers to a test. */
interface ReplicaGlobal {
  readonly replica: {
    readonly habits: { remount: boolean };
    start(options: ReplicaOptions): Promise<string>;
    ask(prompt: string): Promise<void>;
    retry(): Promise<void>;
    release(): Promise<void>;
    controlsOf(outcome: Outcome): readonly Element[];
    damage(seed?: number, most?: number): number;
  };
}

const patienceMs = 8000;
const stepMs = 40;

/** A tab with a replica in it, and what the extension says of it. */
export class ReplicaTab {
  readonly page: Page;
  readonly #own: Page;
  readonly #key: string;

  private constructor(page: Page, own: Page, key: string) {
    this.page = page;
    this.#own = own;
    this.#key = key;
  }

  /** Opens tabs one after the other: a new tab is known by its status, which was not there before. */
  static async open(openPage: () => Promise<Page>, own: Page): Promise<ReplicaTab> {
    const opening = queue.then(async () => {
      const before = new Set(await statusKeys(own));
      const page = await openPage();
      const find = async () => (await statusKeys(own, true)).find((key) => !before.has(key));
      return new ReplicaTab(page, own, await until(find, 'the status of a new tab', patienceMs));
    });
    queue = opening.catch(() => undefined);
    return opening;
  }

  /** Begins a new conversation; with `remount` the page is built anew at each of its changes. */
  async start(options: ReplicaOptions = {}, remount = false): Promise<string> {
    return this.page.evaluate(
      async (wanted, isAnew) => {
        const { replica } = globalThis as unknown as ReplicaGlobal;
        replica.habits.remount = isAnew;
        return replica.start(wanted);
      },
      options,
      remount,
    );
  }

  /** Sends a prompt and waits for both replies. */
  async ask(prompt: string): Promise<void> {
    await this.page.evaluate((words) => (globalThis as unknown as ReplicaGlobal).replica.ask(words), prompt);
  }

  async retry(): Promise<void> {
    await this.page.evaluate(() => (globalThis as unknown as ReplicaGlobal).replica.retry());
  }

  /** Lets go what the arena holds back. */
  async release(): Promise<void> {
    await this.page.evaluate(() => (globalThis as unknown as ReplicaGlobal).replica.release());
  }

  /** Lets the page be damaged from now on, or no more. Says how many mutations there have been since the last call. */
  async damage(seed?: number, most?: number): Promise<number> {
    return this.page.evaluate(
      (from, times) => (globalThis as unknown as ReplicaGlobal).replica.damage(from, times),
      seed,
      most,
    );
  }

  /** Clicks, with the mouse, all that a voter clicks for an outcome, or the first `steps` of it. Says whether the page had the controls. */
  async vote(outcome: Outcome, steps = 9): Promise<boolean> {
    const count = await this.page.evaluate(
      (wanted) => (globalThis as unknown as ReplicaGlobal).replica.controlsOf(wanted).length,
      outcome,
    );
    for (let step = 0; step < Math.min(count, steps); step++) await this.#clickStep(outcome, step);
    return count > 0;
  }

  async #clickStep(outcome: Outcome, step: number): Promise<void> {
    const place = await this.page.evaluate(
      (wanted, index) => {
        const control = (globalThis as unknown as ReplicaGlobal).replica.controlsOf(wanted)[index];
        control?.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
        const { x, y, width, height } = control?.getBoundingClientRect() ?? new DOMRect();
        return { x: x + width / 2, y: y + height / 2, isThere: control !== undefined };
      },
      outcome,
      step,
    );
    if (place.isThere) await this.page.mouse.click(place.x, place.y);
  }

  async status(): Promise<TabStatus | undefined> {
    const [, session = {}] = await readEverythingKept(this.#own);
    return session[this.#key] as TabStatus | undefined;
  }

  /** The first status that fits, or the last one there was when time is up. */
  async statusWhere(
    fits: (status: TabStatus | undefined) => boolean,
    limitMs: number,
  ): Promise<TabStatus | undefined> {
    const giveUpAt = Date.now() + limitMs;
    for (;;) {
      const status = await this.status();
      if (fits(status) || Date.now() > giveUpAt) return status;
      await new Promise((resolve) => setTimeout(resolve, stepMs));
    }
  }

  /** The status once it is one of `kinds`; throws with the last one otherwise. */
  async expectStatus(...kinds: readonly TabStatus['kind'][]): Promise<TabStatus> {
    let last: TabStatus | undefined;
    const ask = async () => {
      last = await this.status();
      return last !== undefined && kinds.includes(last.kind) ? last : undefined;
    };
    return until(ask, kinds.join(' or '), patienceMs).catch((error) => {
      throw new Error(`${error.message}, but ${JSON.stringify(last)}`);
    });
  }

  /** Whether the veil hangs over the names. */
  async isVeiled(): Promise<boolean> {
    return this.page.evaluate(
      () => document.querySelector('blind-ballot')?.getAttribute('data-veil') === null,
    );
  }
}

let queue: Promise<unknown> = Promise.resolve();

/** The tabs that have said anything; `isHere` leaves out those that are gone or between two pages. */
async function statusKeys(own: Page, isHere = false): Promise<readonly string[]> {
  const [, session = {}] = await readEverythingKept(own);
  return Object.entries(session).flatMap(([key, status]) =>
    key.startsWith('tab:') && !(isHere && (status as TabStatus).kind === 'left') ? [key] : [],
  );
}
