/** Returns numbers from 0 up to, but not including, 1. */
export type Random = () => number;

/**
 * The sfc32 generator of Chris Doty-Humphrey (PractRand): the same numbers for the same seed in every browser.
 * `Math.random` cannot be seeded, and a leaderboard must not change when it is only looked at again.
 */
export function seededRandom(seed: number): Random {
  let a = 0;
  let b = seed | 0;
  let c = Math.floor(seed / 2 ** 32) | 0;
  let counter = 1;
  const next = () => {
    const result = (a + b + counter++) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + result;
    return (result >>> 0) / 2 ** 32;
  };
  for (let round = 0; round < 12; round++) next(); // mixes the seed into the whole state
  return next;
}

/** Standard normal numbers, by Marsaglia's polar method. */
export function normalSampler(random: Random): () => number {
  let spare: number | undefined;
  return () => {
    if (spare !== undefined) {
      const number = spare;
      spare = undefined;
      return number;
    }
    let x: number;
    let y: number;
    let square: number;
    do {
      x = 2 * random() - 1;
      y = 2 * random() - 1;
      square = x * x + y * y;
    } while (square >= 1 || square === 0);
    const scale = Math.sqrt((-2 * Math.log(square)) / square);
    spare = y * scale;
    return x * scale;
  };
}
