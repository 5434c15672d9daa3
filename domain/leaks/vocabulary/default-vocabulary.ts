import { grammars } from '@/domain/leaks/grammar/grammars';
import { defaultLexicon, type Lexicon } from '@/domain/leaks/lexicon/build-lexicon';
import { compileVocabulary, type Vocabulary } from './vocabulary';

const compiled = new WeakMap<Lexicon, Vocabulary>();

/** The compiled form of a lexicon, made at once if it was not prepared, and kept as long as the lexicon lives. */
export function vocabularyFor(lexicon: Lexicon = defaultLexicon()): Vocabulary {
  const known = compiled.get(lexicon);
  if (known !== undefined) return known;
  const steps = prepareVocabulary(lexicon);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/** Compiles a lexicon a step at a time, some milliseconds each, so that its first use does not wait. */
export function* prepareVocabulary(lexicon: Lexicon = defaultLexicon()): Generator<undefined, Vocabulary> {
  const vocabulary = compiled.get(lexicon) ?? (yield* compileVocabulary(lexicon, grammars));
  compiled.set(lexicon, vocabulary);
  return vocabulary;
}
