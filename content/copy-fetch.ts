import type { Copier } from './copier';
import { copyAnswer } from './copy-answer';
import { quietly } from './quietly';

type Arguments = Parameters<typeof globalThis.fetch>;

/**
 * Puts a copier in front of the page's own `fetch`. Every call goes through as it is: the same promise, the same answer,
 * the same errors. Copies of a few exchanges with the page's own server are told. Nothing is parsed here, and nothing
 * that goes wrong with a copy reaches the page.
 */
export function copyFetch(scope: typeof globalThis, begin: Copier): void {
  const { apply } = Reflect;
  const { Request } = scope;

  // A proxy of the native function keeps its name, its length and what it says of itself.
  scope.fetch = new Proxy(scope.fetch, {
    apply(fetch, self, args: Arguments) {
      const copy = quietly(() => begin(askedBy(args)));
      const answer: Promise<Response> = apply(fetch, self, args);
      if (copy !== undefined) quietly(() => copyAnswer(answer, copy));
      return answer;
    },
  });

  function askedBy([input, init]: Arguments) {
    const isRequest = input instanceof Request;
    const address = typeof input === 'string' ? input : isRequest ? input.url : input.href;
    const method = init?.method ?? (isRequest ? input.method : 'GET');
    return { address, method, body: init?.body };
  }
}
