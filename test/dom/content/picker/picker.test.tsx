import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { customAdapter } from '@/arenas/custom/adapter';
import { Picker } from '@/content/picker/picker';
import type { CustomParts } from '@/domain/custom/custom-parts';
import { show } from '@/test/support/arena-pages';
import { aCustomPage, aCustomTurn } from '@/test/support/custom-pages';

vi.mock('@/platform/browser', () => import('@/test/dom/components/english'));

const names = { one: 'ada-1', two: 'bob-2' };
const places = {
  replyA: '[data-side="one"] p',
  replyB: '[data-side="two"] p',
  prompt: '[data-part="question"]',
  voteA: '#choices button:nth-child(1)',
  voteB: '#choices button:nth-child(2)',
  voteTie: '#choices button:nth-child(3)',
  voteBothBad: '#choices button:nth-child(4)',
  nameA: '[data-side="one"] .who',
  nameB: '[data-side="two"] .who',
};
let picker: Picker;
let root: ShadowRoot;
let saved: CustomParts[];
let heard: string[];

/** The picker's root is closed to the page; a test has to be let in. */
function open(html: string): void {
  show(html);
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    root = attach.call(this, init);
    return root;
  });
  saved = [];
  picker = new Picker({
    document,
    url: () => new URL('https://arena.example.org/talk/round-12345'),
    reload: () => {},
    save: async (parts) => void saved.push(parts),
  });
}

const said = () => root.querySelector('.panel')?.textContent ?? '';

async function clickAt(selector: string): Promise<void> {
  const element = document.querySelector(selector);
  if (element === null) throw new Error(`nothing matches ${selector}`);
  const { left, top } = element.getBoundingClientRect();
  await userEvent.click(document.documentElement, { position: { x: left + 3, y: top + 3 }, force: true });
}

async function press(name: string): Promise<void> {
  const button = [...root.querySelectorAll('button')].find(({ textContent }) => textContent === name);
  if (button === undefined) throw new Error(`no button is called ${name}`);
  const { left, top, width, height } = button.getBoundingClientRect();
  const position = { x: left + width / 2, y: top + height / 2 };
  await userEvent.click(document.documentElement, { position, force: true });
}

beforeEach(() => {
  heard = [];
});
afterEach(() => {
  picker.close();
  vi.restoreAllMocks();
});

const battle = aCustomPage([{ ...aCustomTurn, names }]);

describe('pointing at every part', () => {
  test('makes a description by which the page is read', async () => {
    open(battle);

    for (const place of Object.values(places)) {
      await clickAt(place);
      expect(said()).toContain('1 match');
      await press('Next');
    }
    await press('Save');

    const [parts] = saved;
    const adapter = customAdapter('https://arena.example.org', 'Example', parts);
    expect(said()).toContain('Saved.');
    expect(adapter.readPage(document, new URL('https://arena.example.org/talk/round-12345'))).toMatchObject({
      conversation: 'round-12345',
      turns: [
        {
          prompt: 'question',
          replies: { a: 'alpha', b: 'beta' },
          labels: { a: { name: 'ada-1' }, b: { name: 'bob-2' } },
        },
      ],
    });
    expect(adapter.readClick(document.querySelector(places.voteTie) as Element)).toBe('tie');
  });

  test('keeps no name in the description', async () => {
    open(battle);

    for (const place of Object.values(places)) {
      await clickAt(place);
      await press('Next');
    }
    await press('Save');

    expect(JSON.stringify(saved)).not.toMatch(/ada-1|bob-2|alpha|beta/);
  });

  test('can leave out what an arena does not have', async () => {
    open(battle);

    for (const place of [
      places.replyA,
      places.replyB,
      undefined,
      places.voteA,
      places.voteB,
      undefined,
      undefined,
      places.nameA,
      places.nameB,
    ]) {
      if (place !== undefined) await clickAt(place);
      await press(place === undefined ? 'There is none' : 'Next');
    }
    await press('Save');

    expect(Object.keys(saved[0]?.votes ?? {})).toEqual(['a', 'b']);
    expect(saved[0]).not.toHaveProperty('prompt');
  });
});

test('a click on one paragraph of a reply means the whole reply', async () => {
  open(aCustomPage([{ ...aCustomTurn, one: '<p>alpha</p><ul><li>one <b>more</b></li></ul>', names }]));

  await clickAt('[data-side="one"] b');

  const selector = root.querySelector('.status code')?.textContent ?? '';
  expect([...document.querySelectorAll(selector)]).toEqual([
    document.querySelector('[data-side="one"] .answer'),
  ]);
});

test('a part that matches several places is called ambiguous, and can be matched another way', async () => {
  open('<main><i><b class="answer">alpha</b></i><i><b class="answer">beta</b></i></main>');

  await clickAt('.answer');
  const [one] = [root.querySelector('code')?.textContent];
  await press('Match it another way');

  expect(root.querySelector('code')?.textContent).not.toBe(one);
});

test('what a part matches is told anew when the page changes', async () => {
  open(battle);
  await clickAt(places.replyA);

  document.querySelector(places.replyA)?.closest('section')?.remove();

  await vi.waitFor(() => expect(said()).toContain('No match'));
});

test('a placeholder can be called one, and is kept as such', async () => {
  open(aCustomPage([{ ...aCustomTurn, names: { one: 'Left fighter', two: 'Right fighter' } }]));
  for (const place of Object.values(places)) {
    await clickAt(place);
    const box = root.querySelector('input');
    if (box !== null) {
      const { left, top } = box.getBoundingClientRect();
      await userEvent.click(document.documentElement, { position: { x: left + 5, y: top + 5 }, force: true });
    }
    await press('Next');
  }

  await press('Save');

  expect(saved[0]?.placeholders).toEqual(['Left fighter', 'Right fighter']);
});

describe('the place of a name', () => {
  const upToNames = [
    places.replyA,
    places.replyB,
    places.prompt,
    places.voteA,
    places.voteB,
    places.voteTie,
    places.voteBothBad,
  ];
  const openAtName = async () => {
    open(battle);
    for (const place of upToNames) {
      await clickAt(place);
      await press('Next');
    }
  };

  test('is found though a veil of ours hides it', async () => {
    await openAtName();
    document.querySelector<HTMLElement>(places.nameA)?.style.setProperty('visibility', 'hidden');

    await clickAt(places.nameA);

    expect(document.querySelector(root.querySelector('.status code')?.textContent ?? '')?.className).toBe(
      'who',
    );
  });

  test('may not be a place that holds a whole reply', async () => {
    await openAtName();

    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');

    expect(said()).toContain('This holds a whole reply.');
    expect([...root.querySelectorAll('button')].map(({ textContent }) => textContent)).not.toContain('Next');
  });
});

describe('the page', () => {
  const listen = () => {
    for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click', 'pointermove', 'keydown']) {
      for (const target of [document, document.body, ...document.querySelectorAll('button')]) {
        target.addEventListener(type, () => heard.push(type));
        target.addEventListener(type, () => heard.push(type), { capture: true });
      }
    }
  };

  test('hears nothing of clicks, moves and keys', async () => {
    open(battle);
    listen();

    await clickAt(places.voteA);
    await press('Next');
    await userEvent.keyboard('a{ArrowDown}{Enter}');

    expect(heard).toEqual([]);
  });

  test('works again while pointing is paused, and hears nothing of the panel', async () => {
    open(battle);
    await press('Use the page');
    listen();

    await press('Go on pointing');
    expect(heard).toEqual([]);
    await press('Use the page');
    await clickAt(places.voteA);

    expect(heard).toContain('click');
  });

  test('cannot drive the picker by scripted events', () => {
    open(battle);

    document.querySelector<HTMLElement>(places.replyA)?.click();
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));

    expect(said()).toContain('Nothing yet');
  });

  test('is not changed but for our one element, which goes with the picker', async () => {
    open(battle);
    const before = document.body.innerHTML;

    await clickAt(places.replyA);
    expect(document.body.innerHTML).toBe(before);
    picker.close();

    expect(document.querySelector('blind-ballot-picker')).toBeNull();
  });
});

test('the keyboard alone points, picks and goes on', async () => {
  open('<main><p>alpha</p><p>beta</p></main>');

  await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowRight}{Enter}');
  const selector = root.querySelector('.status code')?.textContent ?? '';
  await userEvent.keyboard('{Enter}');

  expect(document.querySelector(selector)?.textContent).toBe('beta');
  expect(said()).toContain('2 of 9');
});

test('the panel can be moved off what it covers', async () => {
  open(battle);
  const left = () => root.querySelector('.panel')?.getBoundingClientRect().left ?? 0;
  const before = left();

  await press('Move');

  expect(left()).toBeLessThan(before);
});

test('escape ends it', async () => {
  open(battle);

  await userEvent.keyboard('{Escape}');

  expect(document.querySelector('blind-ballot-picker')).toBeNull();
});

test('nothing that is pointed at is told by its words', async () => {
  open('<main><p aria-label="ada-1" title="ada-1" class="ada-1">ada-1</p></main>');

  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  expect(said()).toContain('<p>');
  await userEvent.keyboard('{Enter}');

  expect(said()).not.toContain('ada-1');
});
