/** Picks one of several by chance: for one seed always the same row of choices. */
export function pickFrom(seed: number): <T>(choices: readonly T[]) => T {
  let state = (seed + 1) * 0x9e3779b1;
  return (choices) => {
    state = Math.imul(state ^ (state >>> 15), 0x85ebca6b) + 0x6d2b79f5;
    return choices[((state ^ (state >>> 13)) >>> 0) % choices.length] as never;
  };
}
