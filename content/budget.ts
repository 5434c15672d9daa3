/** What may come in at once, and what is added to that every second; one message and one letter cost one each. */
const most = 4_000_000;
const perSecond = 2_000_000;
const perMessage = 2000;

/**
 * Says of each text whether there is still room for it. Real traffic stays far below; a page that floods the channel
 * is cut off until it slows down.
 */
export function openBudget(nowMs: () => number): (text: string) => boolean {
  let left = most;
  let atMs = nowMs();
  return (text) => {
    const now = nowMs();
    // A clock that is set back takes nothing away.
    left = Math.min(most, left + (Math.max(0, now - atMs) / 1000) * perSecond);
    atMs = now;
    const cost = perMessage + text.length;
    if (cost > left) return false;
    left -= cost;
    return true;
  };
}
