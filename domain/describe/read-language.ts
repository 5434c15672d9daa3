import { scripts } from './scripts';
import { stopWords } from './stop-words';

/** So much of a text is read: more tells nothing new. */
const longestSample = 4000;
/** Chinese texts quote kana now and then; a Japanese one is never this poor in it. */
const leastKanaShare = 0.1;

/**
 * The language of a text as an ISO 639-1 code, or undefined where it cannot be told: by its script, and among those
 * that share one by their commonest words. Code, formulas and addresses are left out first.
 */
export function readLanguage(text: string): string | undefined {
  const sample = proseOf(text.slice(0, longestSample));
  const languages = readScript(sample);
  return languages.length < 2 ? languages[0] : readByWords(sample, languages);
}

function proseOf(text: string): string {
  return text
    .replace(/```[\s\S]*?(?:```|$)/g, ' ')
    .replace(/`[^`\n]*`|https?:\/\/\S+|\$[^$\n]*\$/g, ' ')
    .toLowerCase();
}

/** The languages of the script that most of the letters are in; none in a text without letters. */
function readScript(text: string): readonly string[] {
  const counts = scripts.map(() => 0);
  for (const letter of text.matchAll(/\p{L}/gu)) {
    const index = scripts.findIndex(([pattern]) => pattern.test(letter[0]));
    if (index !== -1) counts[index] = (counts[index] ?? 0) + 1;
  }
  const [, kana = 0, han = 0] = counts;
  if (kana > 0 && kana >= leastKanaShare * han) counts[1] = kana + han;
  const most = Math.max(...counts);
  return most === 0 ? [] : (scripts[counts.indexOf(most)]?.[1] ?? []);
}

/** The language whose words are the most; undefined when there are none, or as many of another. */
function readByWords(text: string, languages: readonly string[]): string | undefined {
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  const scores = languages.map((language) => words.filter((word) => wordsOf(language).has(word)).length);
  const best = Math.max(...scores);
  const isOnly = scores.indexOf(best) === scores.lastIndexOf(best);
  return best > 0 && isOnly ? languages[scores.indexOf(best)] : undefined;
}

const sets = new Map<string, ReadonlySet<string>>();

function wordsOf(language: string): ReadonlySet<string> {
  const known = sets.get(language) ?? new Set(stopWords[language]?.split(' '));
  sets.set(language, known);
  return known;
}
