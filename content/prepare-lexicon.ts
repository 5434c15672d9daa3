import type { ArenaAdapter } from '@/arenas/contract';
import { extendLexicon } from '@/domain/leaks/extend-lexicon';
import { defaultLexicon, type Lexicon } from '@/domain/leaks/lexicon/build-lexicon';
import { prepareVocabulary } from '@/domain/leaks/vocabulary/default-vocabulary';
import { reportBug } from '@/platform/log';

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
    const lexicon = extendLexicon(defaultLexicon(), [...(await ownNames), ...listed]);
    whenIdle(prepareVocabulary(lexicon), signal, () => {
      ready = lexicon;
    });
  };
  const start = () => void prepare().catch((error) => reportBug('leak names', error));
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start, { signal });
  else start();
  return () => ready;
}

/** Runs a step whenever the browser has nothing better to do. */
function whenIdle(steps: Iterator<unknown>, signal: AbortSignal, onDone: () => void): void {
  if (signal.aborted) return;
  requestIdleCallback((deadline) => {
    do {
      if (steps.next().done) return onDone();
    } while (deadline.timeRemaining() > 0);
    whenIdle(steps, signal, onDone);
  });
}
