import { afterEach, describe, expect, test } from 'vitest';
import { customAdapter } from '@/arenas/custom/adapter';
import { veilCss } from '@/arenas/custom/veil-css';
import type { BattleReading, Reading } from '@/domain/battle/reading';
import type { CustomParts } from '@/domain/custom/custom-parts';
import { show } from '@/test/support/arena-pages';
import { someParts } from '@/test/support/custom-arenas';
import { aCustomPage, aCustomTurn } from '@/test/support/custom-pages';

const address = new URL('https://arena.example.org/talk/abc-1?id=7');
const adapterOf = (parts: CustomParts | undefined) =>
  customAdapter('https://arena.example.org', 'Example', parts);
const read = (html: string, some: Partial<CustomParts> = {}): Reading =>
  adapterOf(someParts(some)).readPage(show(html), address);
function readBattle(html: string, some: Partial<CustomParts> = {}): BattleReading {
  const reading = read(html, some);
  if (reading.kind !== 'battle') throw new Error(`expected a battle, not ${JSON.stringify(reading)}`);
  return reading;
}
const anonymous = { kind: 'anonymous' };
const named = (name: string) => ({ kind: 'name', name });
const names = { one: 'ada-1', two: 'bob-2' };
const next = { question: 'next', one: '<p>gamma</p>', two: '<p>delta</p>' };

describe('a page', () => {
  test('before the vote shows prompt and replies, and nobody is named', () => {
    expect(readBattle(aCustomPage([aCustomTurn])).turns).toEqual([
      { prompt: 'question', replies: { a: 'alpha', b: 'beta' }, labels: { a: anonymous, b: anonymous } },
    ]);
  });

  test('after the vote shows the names', () => {
    expect(readBattle(aCustomPage([{ ...aCustomTurn, names }])).turns).toMatchObject([
      { labels: { a: named('ada-1'), b: named('bob-2') } },
    ]);
  });

  test('that shows none of the parts is a battle without turns, so that the veil stays down', () => {
    expect(readBattle('<main>welcome</main>')).toMatchObject({ turns: [], mode: 'battle' });
  });

  test('names only the pair beside which the names stand', () => {
    expect(readBattle(aCustomPage([{ ...aCustomTurn, names }, next])).turns).toMatchObject([
      { labels: { a: named('ada-1') } },
      { labels: { a: anonymous, b: anonymous } },
    ]);
  });

  test('names every pair with names that stand apart from all of them', () => {
    const html = `<b id="a">ada-1</b><b id="b">bob-2</b>${aCustomPage([aCustomTurn, next])}`;

    expect(readBattle(html, { names: { a: '#a', b: '#b' } }).turns).toMatchObject([
      { labels: { a: named('ada-1'), b: named('bob-2') } },
      { labels: { a: named('ada-1'), b: named('bob-2') } },
    ]);
  });

  test('names nobody where two places of one side disagree', () => {
    const html = aCustomPage([{ ...aCustomTurn, names }]);

    expect(readBattle(html, { names: { a: '.who', b: '[data-side="two"] .who' } }).turns).toMatchObject([
      { labels: { a: anonymous, b: named('bob-2') } },
    ]);
  });

  test.each(['Model A: ada-1', 'assistant a - ada-1', 'Response 1: ada-1'])('reads "%s" as ada-1', (one) => {
    expect(readBattle(aCustomPage([{ ...aCustomTurn, names: { ...names, one } }])).turns).toMatchObject([
      { labels: { a: named('ada-1') } },
    ]);
  });

  test("names nobody by the page's own placeholders", () => {
    const html = aCustomPage([{ ...aCustomTurn, names: { one: 'Left  fighter', two: 'Right fighter' } }]);

    const labels = readBattle(html, { placeholders: ['Left fighter', 'Right fighter'] }).turns[0]?.labels;

    expect(labels).toEqual({ a: anonymous, b: anonymous });
  });

  test('with one selector for both sides reads them in turns', () => {
    const html = aCustomPage([aCustomTurn, next]);

    expect(readBattle(html, { replies: { a: '.answer', b: '.answer' } }).turns).toMatchObject([
      { replies: { a: 'alpha', b: 'beta' } },
      { replies: { a: 'gamma', b: 'delta' } },
    ]);
  });

  test('that lists its newest pair first is read oldest first', () => {
    expect(readBattle(aCustomPage([next, aCustomTurn]), { newestFirst: true }).turns).toMatchObject([
      { prompt: 'question' },
      { prompt: 'next' },
    ]);
  });

  test('whose whole card was taken for the reply is read without its name', () => {
    const replies = { a: '[data-side="one"]', b: '[data-side="two"]' };

    expect(readBattle(aCustomPage([{ ...aCustomTurn, names }]), { replies }).turns).toMatchObject([
      { replies: { a: 'alpha', b: 'beta' } },
    ]);
  });

  test('does not count what is not shown', () => {
    const hidden = aCustomPage([next]).replace('<section', '<section hidden');

    expect(readBattle(hidden + aCustomPage([aCustomTurn])).turns).toMatchObject([{ prompt: 'question' }]);
  });

  test('without a sign of its own it is busy until its controls are there', () => {
    const html = aCustomPage([aCustomTurn]);

    expect(readBattle(html).busy).toBe(false);
    expect(readBattle(html.replace(/<button.*?<\/button>/g, '')).busy).toBe(true);
  });

  test('is busy while its sign of it is there', () => {
    const html = aCustomPage([aCustomTurn]);

    expect(readBattle(`${html}<i id="stop">…</i>`, { busy: '#stop' }).busy).toBe(true);
    expect(readBattle(html, { busy: '#stop' }).busy).toBe(false);
  });

  test.each([
    [{ in: 'path', after: 'talk' } as const, 'abc-1'],
    [{ in: 'query', name: 'id' } as const, '7'],
    [{ in: 'path', after: 'chat' } as const, undefined],
    [undefined, undefined],
  ])('has its conversation where %j says', (conversation, id) => {
    expect(readBattle(aCustomPage([]).replace(/<button.*button>/, ''), { conversation }).conversation).toBe(
      id,
    );
  });
});

describe('a page is unreadable, with what is missing,', () => {
  const html = aCustomPage([aCustomTurn]);

  test.each([
    ['without a second reply', html.replace('data-side="two"', ''), {}, ['replyB']],
    ['without a first reply', html.replace('data-side="one"', ''), {}, ['replyA']],
    ['with controls and no replies', html.replaceAll('answer', ''), {}, ['replyA', 'replyB']],
    ['without a prompt', html, { prompt: '#gone' }, ['prompt']],
    ['with one control gone', html.replace('Equal', 'Same'), {}, ['voteTie']],
    [
      'with a selector the browser does not know',
      html,
      { replies: { a: '[a=b=c]', b: '.answer' } },
      ['replyA'],
    ],
  ])('%s', (_, page, some, missing) => {
    expect(read(page, some)).toEqual({ kind: 'unreadable', missing });
  });

  test('when a control that is known by its place says something else', () => {
    const votes = { a: { selector: '#a', words: 'A' }, b: { selector: '#b', words: 'B' } };
    const page = `${aCustomPage([aCustomTurn])}<i id="a">1</i><i id="b">2</i>`;

    expect(read(page, { votes })).toEqual({ kind: 'unreadable', missing: ['voteA', 'voteB'] });
  });

  test('when it was never described', () => {
    expect(adapterOf(undefined).readPage(show(html), address)).toMatchObject({ kind: 'unreadable' });
  });

  test('and not when its controls are still to come, or gone with the vote', () => {
    expect(read(aCustomPage([aCustomTurn], [])).kind).toBe('battle');
    expect(read(aCustomPage([{ ...aCustomTurn, names }], ['First one'])).kind).toBe('battle');
  });
});

describe('a click', () => {
  const click = (html: string, selector: string, some: Partial<CustomParts> = {}) => {
    const target = show(html).querySelector(selector);
    if (target === null) throw new Error(`nothing matches ${selector}`);
    return adapterOf(someParts(some)).readClick(target);
  };
  const page = aCustomPage([aCustomTurn]);

  test.each([
    [1, 'a'],
    [2, 'b'],
    [3, 'tie'],
    [4, 'bothBad'],
  ] as const)('on control %i is %s', (place, outcome) => {
    expect(click(page, `#choices button:nth-child(${place})`)).toBe(outcome);
  });

  test('is known by the words of its control, not by the place', () => {
    const html = aCustomPage([aCustomTurn], ['Both poor', 'Equal', 'Second one', 'First one']);

    expect(click(html, '#choices button:nth-child(4)')).toBe('a');
  });

  test('on something inside a control is a vote', () => {
    expect(click(page.replace('First one', '<b>First</b> one'), '#choices b')).toBe('a');
  });

  test.each([
    ['on other words', '<button>Send</button>'],
    ['on a control that is off', '<button disabled>First one</button>'],
    ['on a control that calls itself off', '<button aria-disabled="true">First one</button>'],
  ])('%s is no vote', (_, button) => {
    expect(click(page.replace('<button>First one</button>', button), '#choices button')).toBeUndefined();
  });

  test('on a control that fits two outcomes is no vote', () => {
    const both = { selector: '#choices button:first-child' };

    expect(click(page, '#choices button', { votes: { a: both, b: both } })).toBeUndefined();
  });

  test('on the control of an earlier pair is no vote', () => {
    const html = page + page.replaceAll('id="choices"', 'class="later"');
    const votes = { a: { selector: 'button', words: 'First one' }, b: { selector: '#b' } };

    expect(click(html, '#choices button', { votes })).toBeUndefined();
    expect(click(html, '.later button', { votes })).toBe('a');
  });

  test('on what looks like a control inside a reply is no vote', () => {
    const fake = { ...aCustomTurn, two: '<button id="false">First one</button>' };
    const html = page + aCustomPage([fake], []);
    const votes = { a: { selector: 'button', words: 'First one' }, b: { selector: '#b' } };

    expect(click(html, '#false', { votes })).toBeUndefined();
    expect(click(html, '#choices button', { votes })).toBe('a');
  });
});

describe('a check of the page', () => {
  const check = (html: string) =>
    Object.fromEntries(
      adapterOf(someParts())
        .readParts?.(show(html))
        .map(({ part, count }) => [part, count]) ?? [],
    );
  const pairs = { prompt: 2, replyA: 2, replyB: 2 };
  const controls = { voteA: 1, voteB: 1, voteTie: 1, voteBothBad: 1 };

  test('counts every described part', () => {
    expect(
      check(
        aCustomPage([
          { ...aCustomTurn, names },
          { ...next, names },
        ]),
      ),
    ).toEqual({
      ...pairs,
      ...controls,
      nameA: 2,
      nameB: 2,
    });
  });

  test('misses a reply and a control, but no names before the vote', () => {
    const html = aCustomPage([aCustomTurn, next], ['First one', 'Second one', 'Equal']);
    const nameless = html
      .replaceAll('class="who"', '')
      .replace('<div class="answer"><p>beta', '<div><p>beta');

    expect(check(nameless)).toEqual({ ...pairs, ...controls, replyB: 1, voteBothBad: 0 });
  });

  test('misses no control after the vote', () => {
    expect(check(aCustomPage([{ ...aCustomTurn, names }], []))).toEqual({
      prompt: 1,
      replyA: 1,
      replyB: 1,
      nameA: 1,
      nameB: 1,
    });
  });

  test('misses nothing before a battle', () => {
    expect(check('<main>welcome</main>')).toEqual({});
  });
});

describe('time', () => {
  const many = Array.from({ length: 10_000 }, () => '<button class="answer">First one</button>').join('');

  test('is bounded on a page with ten thousand controls and replies', () => {
    const root = show(aCustomPage([aCustomTurn]) + many);
    const adapter = adapterOf(
      someParts({
        replies: { a: '.answer', b: '.answer' },
        votes: {
          a: { selector: 'button', words: 'First one' },
          b: { selector: 'button', words: 'Second one' },
        },
      }),
    );
    const started = performance.now();

    for (let i = 0; i < 10; i++) adapter.readPage(root, address);

    expect(performance.now() - started).toBeLessThan(500);
    expect(adapter.readPage(root, address)).toMatchObject({
      missing: ['replyA', 'replyB', 'voteA', 'voteB'],
    });
    expect(adapter.readClick(root.querySelector('.answer') as Element)).toBeUndefined();
  });
});

describe('the veil', () => {
  const style = document.createElement('style');
  afterEach(() => style.remove());
  const isSeen = (selector: string) =>
    [...document.querySelectorAll(selector)].map((element) =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
    );

  test('hides every place that can name a model, and nothing else', () => {
    show(
      aCustomPage([{ ...aCustomTurn, names: { one: '<b style="visibility: visible">ada</b>', two: 'bob' } }]),
    );
    style.textContent = veilCss(someParts({ alsoHidden: ['[data-part="question"]'] }));
    document.head.append(style);

    expect(isSeen('.who, .who b')).toEqual([false, false, false]);
    expect(isSeen('[data-part="question"]')).toEqual([false]);
    expect(isSeen('.answer, button')).not.toContain(false);
  });

  test('loses no place to a selector the browser does not know', () => {
    show(aCustomPage([{ ...aCustomTurn, names }]));
    style.textContent = veilCss(someParts({ names: { a: '[a=b=c]', b: '.who' } }));
    document.head.append(style);

    expect(isSeen('.who')).toEqual([false, false]);
  });
});
