import { beforeEach, expect, test } from 'vitest';
import { openCopier } from '@/content/copier';
import { copyEventSource } from '@/content/copy-event-source';
import type { TapMessage } from '@/domain/battle/exchange';

let said: TapMessage[];
let Source: typeof EventSource;

/** An event source whose events the test sends. */
class Sent extends EventTarget {
  static readonly CLOSED = 2;
  readonly url: string;
  readyState = 1;

  constructor(url: string) {
    super();
    this.url = new URL(url, location.href).href;
  }

  close(): void {
    this.readyState = 2;
  }
}

beforeEach(() => {
  said = [];
  const scope = { EventSource: Sent, location, URL } as unknown as typeof globalThis;
  copyEventSource(
    scope,
    openCopier(scope, (text) => said.push(JSON.parse(text))),
  );
  Source = scope.EventSource;
});

const kinds = () => said.map(({ kind }) => kind);

test('the page sees one class, of which its sources are', () => {
  const source = new Source('/queue/data');

  expect(source).toBeInstanceOf(Source);
  expect(source.constructor).toBe(Source);
  expect([Source.name, Source.CLOSED]).toEqual(['Sent', 2]);
});

test('what comes is copied as the lines of a stream', async () => {
  const source = new Source('/queue/data?session_hash=x');
  source.dispatchEvent(new Event('open'));
  source.dispatchEvent(new MessageEvent('message', { data: '{"msg":"estimation"}' }));
  source.dispatchEvent(new MessageEvent('message', { data: 'two\nlines' }));

  await expect.poll(() => kinds()).toEqual(['sent', 'answered', 'piece']);
  expect(said[0]).toMatchObject({ path: '/queue/data', method: 'GET' });
  expect(said[2]).toMatchObject({ text: 'data: {"msg":"estimation"}\n\ndata: two\ndata: lines\n\n' });
});

test('a source of another address is not copied', () => {
  new Source('/events').dispatchEvent(new MessageEvent('message', { data: 'x' }));

  expect(said).toEqual([]);
});

test('a source that broke for good has ended, one that tries again has not', () => {
  const source = new Source('/queue/data');
  source.dispatchEvent(new Event('error'));
  const before = kinds();
  source.close();
  source.dispatchEvent(new Event('error'));

  expect([before, kinds()]).toEqual([['sent'], ['sent', 'broken']]);
});

test('sources that the page closed make room for others', () => {
  for (let count = 0; count < 100; count++) new Source('/queue/data').close();

  expect(said.filter(({ kind }) => kind === 'sent')).toHaveLength(100);
});
