const pauseMs = 50;
const longestPauseMs = 2000;
/** In the long run reading takes at most this share of the time: a page with very long replies is read less often. */
const share = 0.003;
/** What may be spent at once: a page that has just come is read often until it is understood. */
const mostMs = 100;

/** Says how long to wait until a page is read again. */
export interface ReadingPace {
  /** A reading took so long. */
  spend(tookMs: number): void;
  /** Something has happened that is worth reading the page often for a while. */
  hurry(): void;
  readonly waitMs: number;
}

export function openPace(nowMs: () => number): ReadingPace {
  let leftMs = mostMs;
  let atMs = nowMs();

  function earn(): void {
    leftMs = Math.min(mostMs, leftMs + share * (nowMs() - atMs));
    atMs = nowMs();
  }

  return {
    spend(tookMs) {
      earn();
      leftMs -= tookMs;
    },
    hurry() {
      leftMs = mostMs;
    },
    get waitMs() {
      earn();
      return Math.min(longestPauseMs, Math.max(pauseMs, -leftMs / share));
    },
  };
}
