import type { Page } from 'puppeteer-core';
import { readTabStatuses } from '../kept';

/** The ids of votes of which a page has said that they are recorded, as the extension noted it down. */
export class ShownVotes {
  readonly ids = new Set<string>();
  #isWatching = false;

  /** Looks at what the tabs say again and again until `stop` is called or the page has gone. */
  async watch(own: Page): Promise<void> {
    this.#isWatching = true;
    while (this.#isWatching) {
      const statuses = await readTabStatuses(own).catch(() => undefined);
      if (statuses === undefined) return;
      for (const status of statuses) if (status.kind === 'recorded') this.ids.add(status.voteId);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }

  stop(): void {
    this.#isWatching = false;
  }
}
