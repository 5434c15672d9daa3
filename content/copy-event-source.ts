import type { Copier, Copy } from './copier';
import { gather, longestAnswer } from './gather';
import { quietly } from './quietly';

/**
 * Copies what comes over the page's event sources, as the lines of a stream that `fetch` would have got. Gradio 4 to
 * 4.36 reads its queue this way. The page's own sources are native ones; a listener is all that is added to them.
 */
export function copyEventSource(scope: typeof globalThis, begin: Copier): void {
  const { apply, construct } = Reflect;
  const Native = scope.EventSource;
  const { addEventListener } = Native.prototype;
  const open = new Map<EventSource, Copy>();

  scope.EventSource = new Proxy(Native, {
    construct(target, args, newTarget) {
      const source: EventSource = construct(target, args, newTarget);
      quietly(() => {
        closeEnded();
        const copy = begin({ address: source.url, method: 'GET', body: undefined });
        if (copy !== undefined) follow(source, copy);
      });
      return source;
    },
  });
  // A source says which class it is of, and that is the one the page sees.
  Native.prototype.constructor = scope.EventSource;

  function follow(source: EventSource, copy: Copy): void {
    const { id, tell } = copy;
    open.set(source, copy);
    let length = 0;
    const gathered = gather((text) => tell({ kind: 'piece', id, text }));
    const listen = (type: string, hear: (event: Event) => void) =>
      apply(addEventListener, source, [type, (event: Event) => quietly(() => hear(event))]);
    listen('open', () => tell({ kind: 'answered', id, status: 200 }));
    listen('message', (event) => {
      const text = linesOf(event);
      length += text.length;
      if (length <= longestAnswer) gathered.add(text);
    });
    listen('error', () => {
      gathered.flush();
      if (source.readyState === Native.CLOSED) end(source, 'broken');
    });
  }

  /** A source that the page closes tells nobody. */
  function closeEnded(): void {
    for (const source of open.keys()) if (source.readyState === Native.CLOSED) end(source, 'ended');
  }

  function end(source: EventSource, kind: 'ended' | 'broken'): void {
    const copy = open.get(source);
    open.delete(source);
    copy?.tell({ kind, id: copy.id });
    copy?.close();
  }
}

function linesOf(event: Event): string {
  const data: unknown = 'data' in event ? event.data : undefined;
  return typeof data === 'string' ? `data: ${data.replaceAll('\n', '\ndata: ')}\n\n` : '';
}
