import type { Copier, Copy } from './copier';
import { gather, longestAnswer } from './gather';
import { quietly } from './quietly';

/** A request that was opened, and how to leave off following what it was opened for before. */
interface Opened {
  readonly method: string;
  readonly address: string;
  leave?: () => void;
}

/**
 * Copies what goes and comes over the page's `XMLHttpRequest`s. The two methods are proxies of the native ones; a
 * request gets listeners and nothing else, and none on its `upload`, where one would change what is sent.
 */
export function copyXhr(scope: typeof globalThis, begin: Copier): void {
  const { apply } = Reflect;
  const { prototype } = scope.XMLHttpRequest;
  const { addEventListener } = prototype;
  const opened = new WeakMap<XMLHttpRequest, Opened>();

  prototype.open = new Proxy(prototype.open, {
    apply(open, self: XMLHttpRequest, args: readonly unknown[]) {
      const result: unknown = apply(open, self, args);
      quietly(() => {
        opened.get(self)?.leave?.(); // Opened anew, it never tells the end of what was under way.
        const [method, address] = args;
        if (typeof method === 'string') opened.set(self, { method, address: textOf(address) });
      });
      return result;
    },
  });
  prototype.send = new Proxy(prototype.send, {
    apply(send, self: XMLHttpRequest, args: readonly unknown[]) {
      quietly(() => {
        const call = opened.get(self);
        if (call === undefined) return;
        const copy = begin({ ...call, body: args[0] });
        if (copy !== undefined) call.leave = follow(self, copy);
      });
      return apply(send, self, args);
    },
  });

  function follow(xhr: XMLHttpRequest, { id, wanted, tell, close }: Copy): () => void {
    let length = 0;
    let isAnswered = false;
    const gathered = gather((text) => tell({ kind: 'piece', id, text }));
    const once = new AbortController();
    const listen = (type: string, hear: () => void) =>
      apply(addEventListener, xhr, [type, () => quietly(hear), { signal: once.signal }]);
    const leave = (kind: 'ended' | 'broken') => {
      once.abort();
      gathered.flush();
      tell({ kind, id });
      close();
    };
    const read = () => {
      if (!isAnswered && xhr.status > 0) tell({ kind: 'answered', id, status: xhr.status });
      isAnswered ||= xhr.status > 0;
      // Of other types the text cannot be read.
      if (wanted !== 'text' || (xhr.responseType !== '' && xhr.responseType !== 'text')) return;
      const text = xhr.responseText;
      if (length < longestAnswer) gathered.add(text.slice(length, longestAnswer));
      length = text.length;
    };
    listen('readystatechange', () => {
      if (xhr.readyState === 2) read();
    });
    listen('progress', read);
    listen('loadend', () => {
      read();
      leave(xhr.status > 0 ? 'ended' : 'broken');
    });
    return () => leave('broken');
  }
}

function textOf(address: unknown): string {
  return address instanceof URL ? address.href : typeof address === 'string' ? address : '';
}
