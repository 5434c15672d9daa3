import { setTimeout as pause } from 'node:timers/promises';

/** Reads again and again until the value is as wanted, and returns it. Throws with the last value after `limitMs`. */
export async function until<T>(
  what: string,
  read: () => Promise<T> | T,
  isWanted: (value: T) => boolean,
  limitMs = 90_000,
): Promise<T> {
  const giveUpAt = Date.now() + limitMs;
  for (;;) {
    const value = await read();
    if (isWanted(value)) return value;
    if (Date.now() > giveUpAt)
      throw new Error(`Waited in vain for ${what}; last seen: ${JSON.stringify(value)}`);
    await pause(30);
  }
}
