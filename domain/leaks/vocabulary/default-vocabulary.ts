import { grammars } from '@/domain/leaks/grammar/grammars';
import { defaultLexicon, type Lexicon } from '@/domain/leaks/lexicon/build-lexicon';
import { compileVocabulary, type Vocabulary } from './vocabulary';

const compiled = new WeakMap<Lexicon, Vocabulary>();

/** The compiled form of a lexicon, made on first use and kept as long as the lexicon lives. */
export function vocabularyFor(lexicon: Lexicon = defaultLexicon()): Vocabulary {
  const known = compiled.get(lexicon);
  if (known) return known;
  const vocabulary = compileVocabulary(lexicon, grammars);
  compiled.set(lexicon, vocabulary);
  return vocabulary;
}
