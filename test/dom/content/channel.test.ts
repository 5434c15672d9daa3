import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openListener, openSpeaker, type Say, untilFirstScript } from '@/content/channel';

let target: EventTarget;
let handshake: AbortController;
let end: AbortController;
let heard: string[];

beforeEach(() => {
  target = new EventTarget();
  handshake = new AbortController();
  end = new AbortController();
  heard = [];
});
afterEach(() => {
  end.abort();
});

function listen(): void {
  openListener(target, { handshake: handshake.signal, end: end.signal }, (text) => heard.push(text));
}

/** Every type of event that goes by at the target, whoever sends it. */
function spyOnTypes(): string[] {
  const types: string[] = [];
  const { dispatchEvent } = target;
  target.dispatchEvent = (event) => {
    types.push(event.type);
    return dispatchEvent.call(target, event);
  };
  return types;
}

describe.each<[string, () => Say]>([
  [
    'the page’s end starts first',
    () => {
      const say = openSpeaker(target);
      listen();
      return say;
    },
  ],
  [
    'our end starts first',
    () => {
      listen();
      return openSpeaker(target);
    },
  ],
])('when %s', (_, connect) => {
  test('what is said is heard, in order and once', () => {
    const say = connect();
    say('one');
    say('two');

    expect(heard).toEqual(['one', 'two']);
  });

  test('a page that asks afterwards is told nothing', () => {
    connect();
    const types = spyOnTypes();
    const offered: unknown[] = [];
    target.addEventListener('blind-ballot:offer', (event) => offered.push(event));

    target.dispatchEvent(new Event('blind-ballot:ask'));

    expect(offered).toEqual([]);
    expect(types).toEqual(['blind-ballot:ask']);
  });

  test('a page that offers a name afterwards is not listened to', () => {
    connect();
    const name = `blind-ballot:${'0'.repeat(32)}`;

    target.dispatchEvent(new CustomEvent('blind-ballot:offer', { detail: name }));
    target.dispatchEvent(new CustomEvent(name, { detail: 'forged' }));

    expect(heard).toEqual([]);
  });

  test('a page that replaces what events are made with does not see the name', () => {
    const say = connect();
    const types = spyOnTypes();
    const Native = globalThis.CustomEvent;
    globalThis.CustomEvent = class extends Native<unknown> {
      constructor(type: string) {
        super(type);
        types.push(type);
      }
    } as unknown as typeof CustomEvent;

    say('one');
    globalThis.CustomEvent = Native;

    expect(heard).toEqual(['one']);
    expect(types).toEqual([]);
  });

  test('nothing is heard after the end', () => {
    const say = connect();
    end.abort();
    say('one');

    expect(heard).toEqual([]);
  });
});

test('no name is taken once the page’s own scripts may run', () => {
  listen();
  handshake.abort();

  openSpeaker(target)('one');

  expect(heard).toEqual([]);
});

test('two channels have two names', () => {
  const names: unknown[] = [];
  target.addEventListener('blind-ballot:offer', (event) => names.push((event as CustomEvent).detail));

  openSpeaker(target);
  openSpeaker(target);

  expect(new Set(names).size).toBe(2);
});

test.each([undefined, null, 7, {}, 'click', 'blind-ballot:offer', `blind-ballot:${'0'.repeat(33)}`])(
  'a name of another form is not taken: %o',
  (detail) => {
    listen();

    const isTaken = !target.dispatchEvent(
      new CustomEvent('blind-ballot:offer', { detail, cancelable: true }),
    );

    expect(isTaken).toBe(false);
  },
);

test('what is no text is not heard', () => {
  let name = '';
  target.addEventListener('blind-ballot:offer', (event) => {
    name = String((event as CustomEvent).detail);
  });
  listen();
  openSpeaker(target);

  for (const detail of [{ kind: 'sent' }, 7, null]) target.dispatchEvent(new CustomEvent(name, { detail }));

  expect(heard).toEqual([]);
});

test('the time for names is over when the first script appears', async () => {
  const page = document.implementation.createHTMLDocument();
  const over = untilFirstScript(page);
  page.body.append(page.createElement('p'));
  await Promise.resolve();
  const before = over.aborted;

  page.body.append(page.createElement('script'));
  await Promise.resolve();

  expect([before, over.aborted]).toEqual([false, true]);
});

test('in a page that has scripts there is no time for names', () => {
  const page = document.implementation.createHTMLDocument();
  page.head.append(page.createElement('script'));

  expect(untilFirstScript(page).aborted).toBe(true);
});
