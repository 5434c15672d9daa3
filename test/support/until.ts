const stepMs = 50;

/** Asks again and again until the answer is truthy, and returns it. Throws with `what` after `limitMs`. */
export async function until<T>(
  ask: () => Promise<T> | T,
  what = 'a condition',
  limitMs = 20_000,
  everyMs = stepMs,
): Promise<NonNullable<T>> {
  const giveUpAt = Date.now() + limitMs;
  while (Date.now() < giveUpAt) {
    const answer = await ask();
    if (answer) return answer;
    await new Promise((resolve) => setTimeout(resolve, everyMs));
  }
  throw new Error(`waited ${limitMs} ms in vain for ${what}`);
}
