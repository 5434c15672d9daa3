import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { comparable } from '../support/comparable';
import type { ExtensionGlobals } from '../support/kept';
import { askArenaAi, voteArenaAi } from '../support/pages/arena-ai-page';
import { openRecordingProxy, type RecordingProxy } from '../support/recording-proxy';
import { openStage, type Stage } from '../support/stage';
import { until } from '../support/until';

/** What the hostile script below keeps in the page's window. */
interface Hostile {
  readonly offers: unknown[];
  readonly types: string[];
  readonly sightings: number;
}

/** The first script of the page: it replaces what we might use, listens for us, and speaks in our name. */
function attack(): void {
  const seen = { offers: [] as unknown[], types: [] as string[], sightings: 0 };
  Object.assign(window, { hostile: seen });
  document.addEventListener('blind-ballot:offer', (event) => seen.offers.push((event as CustomEvent).detail));
  document.dispatchEvent(new Event('blind-ballot:ask'));
  const name = `blind-ballot:${'0'.repeat(32)}`;
  seen.offers.length = 0;
  const vote = { value: 'model_b', messageAId: 'a', messageBId: 'b' };
  const forged = [
    { kind: 'sent', id: 0, path: '/api/vote', method: 'POST', request: JSON.stringify(vote) },
    { kind: 'answered', id: 0, status: 500 },
  ];
  const speak = () => {
    document.dispatchEvent(new CustomEvent('blind-ballot:offer', { detail: name, cancelable: true }));
    for (const message of forged)
      document.dispatchEvent(new CustomEvent(name, { detail: JSON.stringify(message) }));
    document.dispatchEvent(new CustomEvent(name, { detail: '{"__proto__":{"kind":"sent"},"kind":"sent"}' }));
    document.dispatchEvent(new CustomEvent(name, { detail: 'x'.repeat(5_000_000) }));
  };
  speak();
  setInterval(speak, 200);

  const { dispatchEvent } = EventTarget.prototype;
  EventTarget.prototype.dispatchEvent = function spy(event) {
    seen.types.push(event.type);
    return dispatchEvent.call(this, event);
  };
  const Native = CustomEvent;
  window.CustomEvent = class extends Native<unknown> {
    constructor(type: string, init?: CustomEventInit) {
      super(type, init);
      seen.types.push(type);
    }
  } as typeof CustomEvent;
  Object.defineProperty(Object.prototype, 'bubbles', { get: () => true, configurable: true });

  const forge = () => {
    const element = document.createElement('blind-ballot');
    element.setAttribute('data-veil', 'lifted');
    return element;
  };
  document.documentElement.prepend(forge());
  const look = () => {
    for (const label of document.querySelectorAll('.bg-surface-primary .sticky span.truncate'))
      if (getComputedStyle(label).visibility === 'visible') seen.sightings++;
  };
  let frame = 0;
  const tamper = () => {
    look(); // What stands since the last frame has been drawn.
    const ours = document.querySelector(':root > blind-ballot:last-of-type');
    if (++frame % 3 === 0) ours?.setAttribute('data-veil', 'lifted');
    if (frame % 3 === 1) ours?.replaceWith(forge());
    if (frame % 50 < 40) requestAnimationFrame(tamper);
    else setTimeout(tamper, 50);
  };
  requestAnimationFrame(tamper);
}

let stage: Stage;
let proxy: RecordingProxy;
let page: Page;
let errors: string[];

beforeAll(async () => {
  stage = await openStage();
  // The helpers that the test's compiler writes into functions are not in the page.
  const script = `<script>window.__name = (f) => f; (${attack})();</script>`;
  proxy = await openRecordingProxy(
    stage.addressOf('arena-ai').replace('arena-ai.localhost', '127.0.0.1'),
    script,
  );
});
afterAll(async () => {
  await proxy?.close();
  await stage?.close();
});

beforeEach(async () => {
  errors = [];
  page = await stage.browser.openPage('about:blank');
  page.on('pageerror', (error) => errors.push(String(error)));
});
afterEach(async () => {
  expect(errors).toEqual([]);
  await page.close();
});

async function openHostile(query = ''): Promise<void> {
  await page.goto(proxy.addressOf(stage.addressOf('arena-ai', query), 'arena-ai.localhost'));
}

async function openHonest(query = ''): Promise<void> {
  await page.goto(stage.addressOf('arena-ai', query));
}

const hostile = () => page.evaluate(() => (window as unknown as { hostile: Hostile }).hostile);
const countRecorded = async () => (await stage.votes(0)).length;

/** Votes as a person would, and expects the journal to hold just what the arena received. */
async function expectHonestVote(outcome: 'a' | 'b' | 'tie' | 'bothBad'): Promise<void> {
  const before = await countRecorded();
  await voteArenaAi(page, outcome);
  const votes = await stage.votes(before + 1);
  expect(votes.map(comparable).at(-1)).toEqual(stage.served.map(comparable).at(-1));
  expect(votes.at(-1)).toMatchObject({ outcome, confirmedBy: 'traffic', verdict: { state: 'counts' } });
}

test('a page that speaks in our name from its first script on changes nothing about a vote', async () => {
  await openHostile();
  await askArenaAi(page, 'a question');

  await expectHonestVote('a');
});

test('a page that replaces what events are made with is not told our name', async () => {
  await openHostile();
  await askArenaAi(page, 'a question');
  await expectHonestVote('tie');

  const { types, offers } = await hostile();
  const own = `blind-ballot:${'0'.repeat(32)}`;
  expect(types.length).toBeGreaterThan(10);
  expect(types.filter((type) => type.startsWith('blind-ballot:') && type !== own)).not.toContainEqual(
    expect.stringMatching(/^blind-ballot:[0-9a-f]{32}$/),
  );
  expect(new Set(offers)).toEqual(new Set([own]));
});

test('a page that makes elements of our name, and writes on ours, lifts no veil for a single frame', async () => {
  await openHostile();
  await askArenaAi(page, 'a question');
  await new Promise((resolve) => setTimeout(resolve, 2000));

  expect((await hostile()).sightings).toBe(0);
});

test('a page that writes on our element alone lifts no veil for a single frame either', async () => {
  await openHonest();
  await askArenaAi(page, 'a question');

  const sightings = await page.evaluate(async () => {
    const seen: string[] = [];
    for (let frame = 0; frame < 60; frame++) {
      await new Promise(requestAnimationFrame);
      const label = document.querySelector('.bg-surface-primary .sticky span.truncate');
      if (label !== null) seen.push(getComputedStyle(label).visibility);
      document.querySelector('blind-ballot')?.setAttribute('data-veil', 'lifted');
    }
    return new Set(seen).size === 1 ? seen[0] : 'changing';
  });

  expect(sightings).toBe('hidden');
});

test('clicks that no user made are no vote, though the arena takes them for one', async () => {
  const before = await countRecorded();
  const served = stage.served.length;
  await openHonest();
  await askArenaAi(page, 'a question');

  await page.evaluate(() => {
    for (const button of document.querySelectorAll('.vote-area button'))
      button.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, view: window }));
    for (const button of document.querySelectorAll<HTMLElement>('.vote-area button')) button.click();
  });
  await until(() => stage.served.length > served, 'the vote at the arena');
  await new Promise((resolve) => setTimeout(resolve, 1500));

  expect(await countRecorded()).toBe(before);
});

test('a page that says the extension was replaced does not switch it off', async () => {
  await openHonest();
  await askArenaAi(page, 'a question');
  const id = await stage.own.evaluate(() => {
    const { browser, chrome } = globalThis as unknown as ExtensionGlobals & {
      readonly chrome: { readonly runtime: { readonly id: string } };
      readonly browser?: { readonly runtime: { readonly id: string } };
    };
    return (browser ?? chrome).runtime.id;
  });

  await page.evaluate((own) => {
    for (const script of ['arena', 'arena-tap']) {
      const detail = { contentScriptName: script, messageId: 'x' };
      const type = `${own}:${script}:wxt:content-script-started`;
      document.dispatchEvent(new CustomEvent(type, { detail }));
      window.postMessage({ type, ...detail }, '*');
    }
  }, id);

  await expectHonestVote('bothBad');
});

test('a flood of messages under guessed names costs the page no more than sending them', async () => {
  await openHonest();
  await askArenaAi(page, 'a question');

  const tookMs = await page.evaluate(() => {
    const beginMs = performance.now();
    for (let i = 0; i < 100_000; i++) {
      const name = `blind-ballot:${i.toString(16).padStart(32, '0')}`;
      document.dispatchEvent(new CustomEvent(name, { detail: '{"kind":"sent"}' }));
    }
    return performance.now() - beginMs;
  });

  expect(tookMs).toBeLessThan(5000);
  await expectHonestVote('b');
});

/** Busies the page for a while and says how many steps it made of those it could have made. */
async function measureSteps(): Promise<number> {
  return page.evaluate(async () => {
    const place = document.body.appendChild(document.createElement('p'));
    const endMs = performance.now() + 3000;
    let steps = 0;
    while (performance.now() < endMs) {
      place.textContent = String(++steps);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    return steps;
  });
}

async function addClutter(): Promise<void> {
  await page.evaluate(() => {
    const bar = document.body.appendChild(document.createElement('div'));
    bar.style.cssText = 'height: 0; overflow: hidden';
    for (let i = 0; i < 10_000; i++)
      bar.append(Object.assign(document.createElement('button'), { textContent: 'A is better' }));
    bar.append(Object.assign(document.createElement('button'), { textContent: 'x'.repeat(1_000_000) }));
    const label = document.querySelector('.bg-surface-primary .sticky span.truncate');
    if (label !== null) label.setAttribute('title', 'x'.repeat(1_000_000));
  });
}

test('ten thousand vote buttons and a megabyte of label slow the page down little', async () => {
  await page.goto(stage.addressOf('arena-ai').replace('arena-ai.localhost', '127.0.0.1'));
  await askArenaAi(page, 'a question');
  await addClutter();
  const without = await measureSteps();

  await openHonest();
  await askArenaAi(page, 'a question');
  await addClutter();
  const withIt = await measureSteps();

  console.log(`steps in 3 s: ${without} without the extension, ${withIt} with it`);
  expect(withIt).toBeGreaterThan(0.5 * without);
  await expectHonestVote('a');
});

test('names of a megabyte are no names', async () => {
  const before = await countRecorded();
  await openHonest('reveal=none');
  await askArenaAi(page, 'a question');
  await voteArenaAi(page, 'a');
  await page.evaluate(() => {
    for (const [index, label] of document
      .querySelectorAll('.bg-surface-primary .sticky span.truncate')
      .entries())
      label.textContent = String(index).repeat(1_000_000);
  });
  await new Promise((resolve) => setTimeout(resolve, 1000));

  expect(await countRecorded()).toBe(before);
});
