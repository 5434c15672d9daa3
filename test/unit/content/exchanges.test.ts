import { expect, test } from 'vitest';
import { Exchanges } from '@/content/exchanges';
import type { ExchangeNews, TapMessage } from '@/domain/battle/exchange';

const sent = (id = 0): TapMessage => ({ kind: 'sent', id, path: '/api/vote', method: 'POST', request: '{}' });
const piece = (text: string, id = 0): TapMessage => ({ kind: 'piece', id, text });

function newsOf(...messages: TapMessage[]): (ExchangeNews | undefined)[] {
  const exchanges = new Exchanges();
  return messages.map((message) => exchanges.take(message)?.news);
}

test('an exchange is told with its request at every news', () => {
  const exchanges = new Exchanges();
  exchanges.take(sent());

  expect(exchanges.take({ kind: 'answered', id: 0, status: 200 })).toEqual({
    id: 0,
    path: '/api/vote',
    method: 'POST',
    request: '{}',
    news: { kind: 'answered', status: 200 },
  });
});

test('lines are told when they are whole, the last one when the answer ends', () => {
  expect(
    newsOf(sent(), piece('al'), piece('pha\nbe'), piece('ta\n\nlast'), { kind: 'ended', id: 0 }),
  ).toEqual([
    { kind: 'sent' },
    undefined,
    { kind: 'lines', lines: ['alpha'] },
    { kind: 'lines', lines: ['beta', ''] },
    { kind: 'lines', lines: ['last'] },
  ]);
});

test('an answer that breaks off is told of, without its last line', () => {
  expect(newsOf(sent(), piece('alpha'), { kind: 'broken', id: 0 })).toEqual([
    { kind: 'sent' },
    undefined,
    { kind: 'broken' },
  ]);
});

test('an answer that ends without a word says nothing', () => {
  expect(newsOf(sent(), { kind: 'ended', id: 0 })).toEqual([{ kind: 'sent' }, undefined]);
});

test('two exchanges at a time are told apart', () => {
  expect(newsOf(sent(0), sent(1), piece('a', 0), piece('b\n', 1), piece('\n', 0))).toEqual([
    { kind: 'sent' },
    { kind: 'sent' },
    undefined,
    { kind: 'lines', lines: ['b'] },
    { kind: 'lines', lines: ['a'] },
  ]);
});

test.each<[string, TapMessage[]]>([
  ['that nobody sent', [piece('x\n')]],
  ['that has ended', [sent(), { kind: 'ended', id: 0 }, piece('x\n')]],
  ['that is sent twice', [sent(), sent()]],
])('an exchange %s says nothing', (_, messages) => {
  expect(newsOf(...messages).at(-1)).toBeUndefined();
});

test('exchanges without end are not remembered without end', () => {
  const many = Array.from({ length: 1000 }, (_, id) => sent(id));

  const news = newsOf(...many, piece('x\n', 0), piece('x\n', 999));

  expect(news.slice(-2)).toEqual([undefined, { kind: 'lines', lines: ['x'] }]);
});

test('a line without end is not remembered', () => {
  const pieces = Array.from({ length: 100 }, () => piece('x'.repeat(65_536)));

  const last = newsOf(sent(), ...pieces, piece('\n')).at(-1);

  expect(last?.kind === 'lines' ? last.lines[0]?.length : 0).toBeLessThan(2_200_000);
});
