import { type Lexicon, type LexiconName, writtenForms } from './lexicon/build-lexicon';
import { foldText } from './text/fold';

/** Words of a roster name that say nothing about whose model it is. */
const sizes =
  /^(?:v?\d[\d.]*[bkmx]?|\d+x\d+b|a\d+b|chat|instruct|it|preview|latest|turbo|mini|nano|pro|max|plus|flash|lite|large|medium|small|ultra|high|low|thinking|exp|experimental|vision|search|beta|alpha|\d{4,8})$/;
const shortest = 3;

/**
 * A lexicon that also knows the names a page lists or the user added ("acme-writer-7b-instruct"). The whole name is unique; its
 * family enters as an ordinary word, so that it needs an AI noun, a version or its maker beside it. Known names keep their class.
 */
export function extendLexicon(lexicon: Lexicon, names: readonly string[]): Lexicon {
  const known = new Set(lexicon.names.map(({ surface }) => surface));
  const added: LexiconName[] = [];
  for (const shown of names) {
    for (const name of namesFrom(shown)) {
      if (!known.has(name.surface)) added.push(name);
      known.add(name.surface);
    }
  }
  return added.length === 0
    ? lexicon
    : { version: `${lexicon.version}+${added.length}`, names: [...lexicon.names, ...added] };
}

function namesFrom(shown: string): LexiconName[] {
  const whole = foldText(shown).trim();
  if (whole.length < shortest) return [];
  const parts = whole.split(/[\s/:_.-]+/).filter((part) => part !== '');
  const family = parts.find((part) => part.length >= shortest && !sizes.test(part));
  const base = { maker: '', family: shown, shown };
  const wholes = writtenForms(whole).map(
    (surface): LexiconName => ({ ...base, nameClass: parts.length > 1 ? 'U' : 'A', surface }),
  );
  if (family === undefined || family === whole) return wholes;
  return [...wholes, { ...base, nameClass: 'A', surface: family }];
}
