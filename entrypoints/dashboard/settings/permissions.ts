import { browser } from '@/platform/browser';
import { patternOf } from '@/platform/match-pattern';

/** Asks the user to allow us on one origin. Has to be called within their click. */
export function askFor(origin: string): Promise<boolean> {
  return browser.permissions.request({ origins: [patternOf(origin)] });
}

export function isAllowed(origin: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [patternOf(origin)] });
}

/** Gives the permission for an origin back, unless one of `others` lives by the same one. */
export async function giveBack(origin: string, others: readonly string[]): Promise<void> {
  const pattern = patternOf(origin);
  if (others.some((other) => patternOf(other) === pattern)) return;
  await browser.permissions.remove({ origins: [pattern] }).catch(() => {
    // One that came with the extension cannot be given back, and is needed by nothing here.
  });
}
