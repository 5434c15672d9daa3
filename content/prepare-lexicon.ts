import type { ArenaAdapter } from '@/arenas/contract';
import { extendLexicon } from '@/domain/leaks/extend-lexicon';
import { type Lexicon, prepareDefaultLexicon } from '@/domain/leaks/lexicon/build-lexicon';
import { prepareVocabulary } from '@/domain/leaks/vocabulary/default-vocabulary';
import { reportBug } from '@/platform/log';

/** How long one piece of the work may take: the voter may scroll or type at any moment. */
const budgetMs = 6;
/** Replies stay covered until the work is done, so a page that is never idle must not put it off. */
const longestWaitMs = 50;

/**
 * Teaches the leak detector the models that the user added and that the page lists, and compiles its tables in the
 * page's idle moments: all at once they would hold the page up for half a second. Returns the lexicon to use,
 * undefined until it is ready.
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
    whenIdle(prepareFor([...(await ownNames), ...listed]), signal, (lexicon) => {
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

/** Runs some steps whenever the browser has nothing better to do, or has kept us waiting for long. */
function whenIdle<T>(steps: Iterator<unknown, T>, signal: AbortSignal, onDone: (made: T) => void): void {
  if (signal.aborted) return;
  const run = (): void => {
    const startMs = performance.now();
    do {
      const step = steps.next();
      if (step.done) {
        onDone(step.value);
        return;
      }
    } while (performance.now() - startMs < budgetMs);
    whenIdle(steps, signal, onDone);
  };
  requestIdleCallback(run, { timeout: longestWaitMs });
}
