import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask, openBattleTab, vote, waitForReplies } from '../live/fastchat-page';
import { askArenaAi, voteArenaAi } from '../support/pages/arena-ai-page';
import { openRecordingProxy, type RecordingProxy } from '../support/recording-proxy';
import { openStage, type Stage } from '../support/stage';

/** Has the page ask by requests and event sources instead of `fetch`, as older ones do. */
function askTheOldWay(): void {
  const native = window.fetch.bind(window);
  Object.assign(window, { asked: { requests: 0, sources: 0 } });
  const { asked } = window as unknown as { asked: { requests: number; sources: number } };
  window.fetch = async (input, init) => {
    const { pathname, href } = new URL(input instanceof Request ? input.url : String(input), location.href);
    if (pathname.endsWith('/queue/data')) return fromSource(href);
    const isOurs = pathname === '/api/vote' || pathname.endsWith('/queue/join');
    return isOurs ? fromRequest(href, init) : native(input, init);
  };

  function fromSource(href: string): Response {
    const source = new EventSource(href);
    asked.sources++;
    const body = new ReadableStream({
      start(controller) {
        source.onmessage = ({ data }) =>
          controller.enqueue(new TextEncoder().encode(`data: ${String(data)}\n\n`));
        source.onerror = () => {
          source.close();
          controller.close();
        };
      },
      cancel: () => source.close(),
    });
    return new Response(body, { headers: { 'content-type': 'text/event-stream' } });
  }

  function fromRequest(href: string, init: RequestInit = {}): Promise<Response> {
    asked.requests++;
    const xhr = new XMLHttpRequest();
    xhr.open(init.method ?? 'GET', href);
    for (const [name, value] of new Headers(init.headers)) xhr.setRequestHeader(name, value);
    xhr.send(init.body as string);
    return new Promise((resolve) => {
      xhr.onload = () => resolve(new Response(xhr.responseText, { status: xhr.status }));
    });
  }
}

let stage: Stage;
const proxies: RecordingProxy[] = [];

beforeAll(async () => {
  stage = await openStage();
});
afterAll(async () => {
  for (const proxy of proxies) await proxy.close();
  await stage?.close();
});

async function addressOf(arena: 'arena-ai' | 'fastchat', query = ''): Promise<string> {
  const url = stage.addressOf(arena, query);
  const script = `<script>window.__name = (f) => f; (${askTheOldWay})();</script>`;
  const proxy = await openRecordingProxy(url.replace(`${arena}.localhost`, '127.0.0.1'), script);
  proxies.push(proxy);
  return proxy.addressOf(url, `${arena}.localhost`);
}

const askedIn = (page: Page) => page.evaluate(() => (window as unknown as { asked: unknown }).asked);

test('a vote that goes out by XMLHttpRequest is confirmed by it', async () => {
  const page = await stage.browser.openPage(await addressOf('arena-ai'));
  await askArenaAi(page, 'How deep is the sea?');
  await voteArenaAi(page, 'b');

  expect((await stage.votes(1)).at(-1)).toMatchObject({ outcome: 'b', confirmedBy: 'traffic' });
  expect(await askedIn(page)).toMatchObject({ requests: 1 });
  await page.close();
});

test('names that come over an event source mark the vote, which goes out by XMLHttpRequest', async () => {
  const page = await stage.browser.openPage('about:blank');
  await openBattleTab(page, await addressOf('fastchat', 'expose=traffic'));
  await ask(page, 'How deep is the sea?');
  await waitForReplies(page);
  await vote(page, 'tie');

  expect((await stage.votes(2)).at(-1)).toMatchObject({
    outcome: 'tie',
    confirmedBy: 'traffic',
    blind: { exposedBy: ['page-exposed'] },
  });
  expect(await askedIn(page)).toMatchObject({ sources: expect.any(Number) });
  await page.close();
});
