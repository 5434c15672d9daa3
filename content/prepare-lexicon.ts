import type { ArenaAdapter } from '@/arenas/contract';
import { extendLexicon } from '@/domain/leaks/extend-lexicon';
import { type Lexicon, prepareDefaultLexicon } from '@/domain/leaks/lexicon/build-lexicon';
import { prepareVocabulary } from '@/domain/leaks/vocabulary/default-vocabulary';
import { reportBug } from '@/platform/log';
import { runInSlices } from './run-in-slices';

/**
 * Teaches the leak detector the models that the user added and that the page lists, and compiles its tables in small
 * pieces: all at once they would hold the page up for half a second. Returns the lexicon to use, undefined until it is
 * ready.
 */
export function prepareLexicon(
  adapter: ArenaAdapter,
  ownNames: Promise<readonly string[]>,
  document: Document,
  signal: AbortSignal,
): () => Lexicon | undefined {
  let ready: Lexicon | undefined;
  const prepare = async () => {
    const listed = adapter.readRoster?.(document) ?? [];
    runInSlices(prepareFor([...(await ownNames), ...listed]), signal, (lexicon) => {
      ready = lexicon;
    });
  };
  const start = () => void prepare().catch((error) => reportBug('leak names', error));
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start, { signal });
  else start();
  return () => ready;
}

function* prepareFor(names: readonly string[]): Generator<undefined, Lexicon> {
  const lexicon = extendLexicon(yield* prepareDefaultLexicon(), names);
  yield* prepareVocabulary(lexicon);
  return lexicon;
}
