import { expect, test } from 'vitest';
import { arenaAi } from '@/arenas/arena-ai/adapter';
import type { BattleReading, Reading } from '@/domain/battle/reading';
import { arenaAiStates } from '@/test/fixtures/arena-ai/states';
import { aCard, composer, show } from '@/test/support/arena-pages';
import { readState, showState } from './show-state';

const talk = new URL('https://arena.ai/c/0199aaaa-0000-7000-8000-000000000000');
const read = (html: string): Reading => arenaAi.readPage(show(html + composer), talk);
const turnsOf = (reading: Reading) => (reading as BattleReading).turns;
const states = (title: string) => {
  const found = arenaAiStates.find((each) => each.title === title);
  if (found === undefined) throw new Error(`no states ${title}`);
  return found;
};
const card = (side: string, reply: string) => aCard({ label: `Assistant ${side}`, reply });
const bubble = (prompt: string) => `<div class="self-end"><div class="prose">${prompt}</div></div>`;

test.each([
  ['arena.ai, code', 'code', '[app]'],
  ['arena.ai, image', 'image', '[image]'],
  ['arena.ai, video', 'video', '[video]'],
])('%s is known by its replies, which are told by their kind alone', (title, modality, reply) => {
  showState(states(title), 'done');
  for (const medium of document.querySelectorAll('img, video, iframe')) {
    medium.setAttribute('alt', 'meadow-3-pro');
    medium.setAttribute('title', 'meadow-3-pro');
  }
  const reading = arenaAi.readPage(document, talk);

  expect(reading).toMatchObject({ modality, turns: [{ replies: { a: reply, b: reply } }] });
  expect(JSON.stringify(reading)).not.toContain('meadow');
});

test('a picture in a header, a link or a button is no reply', () => {
  const reply = '<a><img alt=""></a><button><img alt=""></button>';

  expect(turnsOf(read(bubble('q') + card('A', reply) + card('B', 'beta')))[0]?.replies.a).toBe('');
});

test.each(['Something went wrong with this response, please try again.', 'Generation stopped'])(
  'a reply that ended with "%s" says so',
  (words) => {
    const failed = card('A', '<p>alph</p>').replace(/<\/div>$/, `<p>${words}</p></div>`);

    expect(turnsOf(read(bubble('q') + failed + card('B', 'beta')))[0]?.replies.a).toBe(`alph\n\n${words}`);
  },
);

test('the same words inside a reply are the reply', () => {
  const reply = '<p>Generation stopped</p>';

  expect(turnsOf(read(bubble('q') + card('A', reply) + card('B', 'beta')))[0]?.replies.a).toBe(
    'Generation stopped',
  );
});

test('turns in wrappers of their own are read in order, whatever the direction of the list', () => {
  const item = (number: number) =>
    `<li>${bubble(`q${number}`)}<div>${card('A', `a${number}`)}${card('B', `b${number}`)}</div></li>`;
  const list = (style: string, ...items: string[]) =>
    `<ol style="display: flex; flex-direction: ${style}">${items.join('')}</ol>`;
  const expected = [1, 2].map((n) => ({ prompt: `q${n}`, replies: { a: `a${n}`, b: `b${n}` } }));

  expect(turnsOf(read(list('column-reverse', item(2), item(1))))).toMatchObject(expected);
  expect(turnsOf(read(list('column', item(1), item(2))))).toMatchObject(expected);
});

test('a list that is laid out bottom-up only to stick to its end does not turn the turns round', () => {
  const turn = (number: number) => bubble(`q${number}`) + card('A', `a${number}`) + card('B', `b${number}`);
  const html = `<div class="flex flex-col-reverse"><ol>${turn(1)}${turn(2)}</ol></div>`;

  expect(turnsOf(read(html)).map(({ prompt }) => prompt)).toEqual(['q1', 'q2']);
});

test('a battle in a direct chat knows its context even where the switch is in another language', () => {
  showState(states('arena.ai, direct'), 'done');
  const mode = document.querySelector('[role="combobox"]');
  if (mode) mode.textContent = '直接';

  expect(arenaAi.readPage(document, talk)).toMatchObject({ mode: 'battle', exposedBy: ['context-known'] });
});

test('skipping a battle in a direct chat is no vote', () => {
  showState(states('arena.ai, direct'), 'done');
  const skip = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Skip');

  expect(skip && arenaAi.readClick(skip)).toBeUndefined();
});

test('an ordinary battle is not exposed by its context', () => {
  expect((readState(states('arena.ai'), 'done') as BattleReading).exposedBy).toBeUndefined();
});
