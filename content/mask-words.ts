import { structuralWords } from './diagnosis-words';

const longest = 60;

/**
 * A class, an attribute or a value with every word masked that is not among those pages are built from: `reply-card` stays,
 * `acme-card` becomes `•-card`. Digits go too, since versions are made of them.
 */
export function maskWords(value: string): string {
  return value
    .slice(0, longest)
    .replace(/\p{N}+/gu, '#')
    .replace(/[^\p{L}\p{M}#\-_:./[\]()]+/gu, '·')
    .replace(/[\p{L}\p{M}]+/gu, maskRun);
}

/** `camelCase` is two words. */
function maskRun(run: string): string {
  if (/\p{M}/u.test(run)) return '•';
  const parts = run.match(/\p{Lu}?\p{Ll}+|\p{Lu}+(?!\p{Ll})|[^\p{Lu}\p{Ll}]+/gu) ?? [];
  return parts.map((part) => (structuralWords.has(part.toLowerCase()) ? part : '•')).join('');
}
