import type { Span } from '@/domain/leaks/finding';
import { Reader } from '@/domain/leaks/text/reader';
import type { Vocabulary } from '@/domain/leaks/vocabulary/vocabulary';
import { type NameToken, readTokens } from './tokens';

/** A name of the lexicon, with its version, where it stands in a text. */
export interface PlacedName extends NameToken {
  readonly span: Span;
}

/** All names of the lexicon in a text, in order, whatever the text says about them. */
export function namesIn(text: string, vocabulary: Vocabulary): readonly PlacedName[] {
  const found: PlacedName[] = [];
  const reader = new Reader(vocabulary, (sentence, complete) => {
    if (!complete) return;
    for (const { name, start, end } of readTokens(sentence, vocabulary, 0)) {
      const span = { start: sentence.starts[start] as number, end: sentence.ends[end - 1] as number };
      if (name) found.push({ ...name, span });
    }
  });
  reader.push(text);
  reader.end();
  return found;
}
