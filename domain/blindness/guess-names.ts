import type { Lexicon } from '../leaks/lexicon/build-lexicon';

/** What a voter may guess: makers, families, and the models that the arena lists; each once, by the alphabet. */
export function guessNames(lexicon: Lexicon, listed: readonly string[]): readonly string[] {
  const names = new Map<string, string>();
  const known = lexicon.names.flatMap(({ maker, family }) => [maker, family]);
  for (const name of [...listed, ...known]) {
    const key = name.trim().toLowerCase();
    if (key !== '' && !names.has(key)) names.set(key, name.trim());
  }
  return [...names.values()].sort((one, other) => one.localeCompare(other, 'en'));
}
