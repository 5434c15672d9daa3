import { copiedPaths } from '@/arenas/copied-paths';
import type { TapMessage } from '@/domain/battle/exchange';
import type { Say } from './channel';
import { copyAnswer } from './copy-answer';

const longestPath = 2000;
const longestRequest = 65_536;
/** A page that asks more than this at a time is not one that we know. */
const mostAtOnce = 40;

/**
 * Puts a copier in front of the page's own `fetch`. Every call goes through as it is: the same promise, the same answer,
 * the same errors. Copies of a few exchanges with the page's own server are said to `say`. Nothing is parsed here, and
 * nothing that goes wrong with a copy reaches the page.
 */
export function copyFetch(scope: typeof globalThis, say: Say): void {
  const { apply } = Reflect;
  const { stringify } = JSON;
  let count = 0;
  let open = 0;

  // A proxy of the native function keeps its name, its length and what it says of itself.
  scope.fetch = new Proxy(scope.fetch, {
    apply(fetch, self, args: Parameters<typeof globalThis.fetch>) {
      const copy = quietly(() => begin(args));
      const answer: Promise<Response> = apply(fetch, self, args);
      if (copy !== undefined) quietly(() => copy(answer));
      return answer;
    },
  });

  function begin([input, init]: Parameters<typeof globalThis.fetch>) {
    const url = addressOf(input, scope);
    const wanted = copiedPaths.find(({ path }) => path.test(url?.pathname ?? ''));
    if (url === undefined || wanted === undefined || open >= mostAtOnce) return undefined;
    const id = count++;
    const tell = (message: TapMessage) => say(stringify(message));
    const method = (init?.method ?? (input instanceof Request ? input.method : 'GET')).slice(0, 20);
    const request = typeof init?.body === 'string' ? init.body.slice(0, longestRequest) : '';
    tell({
      kind: 'sent',
      id,
      path: url.pathname.slice(0, longestPath),
      method: method.toUpperCase(),
      request,
    });
    open++;
    return async (answer: Promise<Response>) => {
      await copyAnswer(answer, id, wanted.answer, tell);
      open--;
    };
  }
}

function addressOf(input: RequestInfo | URL, { location }: typeof globalThis): URL | undefined {
  const address = typeof input === 'string' ? input : input instanceof Request ? input.url : input.href;
  const url = new URL(address, location.href);
  return url.origin === location.origin ? url : undefined;
}

function quietly<T>(run: () => T): T | undefined {
  try {
    return run();
  } catch {
    return undefined; // The page gave something odd, which is between it and its own fetch.
  }
}
