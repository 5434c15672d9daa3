import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openCopier } from '@/content/copier';
import { copyFetch } from '@/content/copy-fetch';
import type { TapMessage } from '@/domain/battle/exchange';

type Scope = typeof globalThis;
type Fetch = typeof fetch;

let scope: Scope;
let said: TapMessage[];
let calls: unknown[][];

/** A page with a `fetch` that answers as `answer` says. */
function openPage(answer: (...args: Parameters<Fetch>) => Promise<Response>): Fetch {
  const native = function fetch(...args: Parameters<Fetch>) {
    calls.push(args);
    return answer(...args);
  };
  scope = { fetch: native, location, URL, Request } as unknown as Scope;
  copyFetch(
    scope,
    openCopier(scope, (text) => said.push(JSON.parse(text))),
  );
  return scope.fetch;
}

/** A body whose chunks the test sends. */
function aStream() {
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined;
  const body = new ReadableStream<Uint8Array>({
    start(own) {
      controller = own;
    },
  });
  return {
    body,
    send: (text: string) => controller?.enqueue(new TextEncoder().encode(text)),
    end: () => controller?.close(),
    fail: (error: Error) => controller?.error(error),
  };
}

const textSaid = () => said.map((message) => (message.kind === 'piece' ? message.text : '')).join('');
const isOver = () => said.some(({ kind }) => kind === 'ended' || kind === 'broken');
const stream = '/nextjs-api/stream/create-evaluation';

beforeEach(() => {
  said = [];
  calls = [];
});
afterEach(() => {
  expect(said.length).toBeLessThan(1000);
});

describe('the page', () => {
  test.each(['/api/vote', '/api/me', 'https://elsewhere.example/api/vote'])(
    'gets the very promise that its call to %s made',
    (path) => {
      const promise = Promise.resolve(new Response('x'));
      const fetch = openPage(() => promise);

      expect(fetch(path)).toBe(promise);
    },
  );

  test('has its arguments passed on as they are', async () => {
    const fetch = openPage(async () => new Response('x'));
    const init = { method: 'POST', body: '{}' };

    await fetch('/api/vote', init);

    expect(calls).toEqual([['/api/vote', init]]);
    expect(calls[0]?.[1]).toBe(init);
  });

  test('can read the whole body', async () => {
    const fetch = openPage(async () => new Response('{"id":"x"}'));

    expect(await (await fetch('/api/evaluation/x')).json()).toEqual({ id: 'x' });
  });

  test('gets each chunk before the next one is there', async () => {
    const { body, send, end } = aStream();
    const fetch = openPage(async () => new Response(body));
    const reader = (await fetch(stream, { method: 'POST' })).body?.getReader();
    const read = async () => new TextDecoder().decode((await reader?.read())?.value);

    send('a0:"x"\n');
    const first = await read();
    send('a0:"y"\n');
    const second = await read();
    end();

    expect([first, second]).toEqual(['a0:"x"\n', 'a0:"y"\n']);
  });

  test('gets the errors of its call', async () => {
    const error = new TypeError('offline');
    const fetch = openPage(() => Promise.reject(error));

    await expect(fetch('/api/vote')).rejects.toBe(error);
  });

  test('gets errors that are thrown at once', () => {
    const error = new TypeError('no');
    const fetch = openPage(() => {
      throw error;
    });

    expect(() => fetch('/api/vote')).toThrow(error);
  });

  test('gets the error of a body that breaks off', async () => {
    const { body, fail } = aStream();
    const fetch = openPage(async () => new Response(body));
    const response = await fetch(stream);

    fail(new Error('cut'));

    await expect(response.body?.getReader().read()).rejects.toThrow('cut');
    await expect.poll(isOver).toBe(true);
  });

  test.each<[string, unknown[]]>([
    ['nothing', []],
    ['an address that is none', ['http://']],
    ['something with traps', [new Proxy({}, { get: () => Symbol('x') })]],
    ['a body that cannot be read', ['/api/vote', { method: 'POST', body: new FormData() }]],
    ['a method that is none', ['/api/vote', { method: Symbol('x') }]],
  ])('may call with %s', async (_, args) => {
    const fetch = openPage(async () => new Response('x')) as (...args: unknown[]) => Promise<Response>;

    expect(await (await fetch(...args)).text()).toBe('x');
  });

  test('sees a function of the same name and length', () => {
    const fetch = openPage(async () => new Response('x'));

    expect([fetch.name, fetch.length, String(fetch)]).toEqual(['fetch', 0, 'function () { [native code] }']);
  });
});

describe('a copy', () => {
  test('of a vote has its body and its status, and no answer', async () => {
    const fetch = openPage(async () => new Response('secret', { status: 403 }));

    await fetch('/api/vote?x=1', { method: 'post', body: '{"value":"tie"}' });

    await expect.poll(isOver).toBe(true);
    expect(said).toEqual([
      { kind: 'sent', id: 0, path: '/api/vote', method: 'POST', request: '{"value":"tie"}' },
      { kind: 'answered', id: 0, status: 403 },
      { kind: 'ended', id: 0 },
    ]);
  });

  test('of a stream has all of its text, and letters that are cut between chunks', async () => {
    const bytes = new TextEncoder().encode('a0:"é✓"\n');
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
        controller.close();
      },
    });
    const fetch = openPage(async () => new Response(body));

    await fetch(stream);

    await expect.poll(isOver).toBe(true);
    expect(textSaid()).toBe('a0:"é✓"\n');
  });

  test('of a body that breaks off has what came until then', async () => {
    const { body, send, fail } = aStream();
    const fetch = openPage(async () => new Response(body));
    const response = await fetch(stream);
    send('a0:"x"\n');
    await expect.poll(textSaid).toBe('a0:"x"\n');

    fail(new Error('cut'));
    await response.text().catch(() => undefined);

    await expect.poll(() => said.at(-1)).toEqual({ kind: 'broken', id: 0 });
  });

  test('of a call that fails says so', async () => {
    const fetch = openPage(() => Promise.reject(new TypeError('offline')));

    await fetch('/api/vote').catch(() => undefined);

    await expect.poll(() => said.at(-1)).toEqual({ kind: 'broken', id: 0 });
  });

  test('knows the address and the method of a request object', async () => {
    const fetch = openPage(async () => new Response('x'));

    await fetch(new Request('/api/vote', { method: 'POST' }));

    expect(said[0]).toMatchObject({ path: '/api/vote', method: 'POST' });
  });

  test.each(['/api/me', 'https://elsewhere.example/api/vote', '//elsewhere.example/api/vote', 'data:,x'])(
    'is not made of %s',
    async (path) => {
      const fetch = openPage(async () => new Response('x'));

      await fetch(path, { method: 'POST' });

      expect(said).toEqual([]);
    },
  );

  test('of something endless ends, and the page goes on reading', async () => {
    let chunks = 0;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        if (++chunks > 80) controller.close();
        else controller.enqueue(new Uint8Array(65_536).fill(120));
      },
    });
    const fetch = openPage(async () => new Response(body));

    const text = await (await fetch('/api/evaluation/x')).text();

    await expect.poll(isOver).toBe(true);
    expect(text).toHaveLength(80 * 65_536);
    expect(textSaid().length).toBeLessThan(2_300_000);
  });

  test('of a long request is cut', async () => {
    const fetch = openPage(async () => new Response('x'));

    await fetch('/api/vote', { method: 'POST', body: 'x'.repeat(1_000_000) });

    expect(said[0]).toMatchObject({ kind: 'sent', request: 'x'.repeat(65_536) });
  });

  test('is not made of more than a few calls at a time', async () => {
    const fetch = openPage(() => new Promise(() => undefined));

    for (let call = 0; call < 1000; call++) void fetch('/api/vote');

    expect(said.length).toBeLessThanOrEqual(40);
    expect(calls).toHaveLength(1000);
  });
});
