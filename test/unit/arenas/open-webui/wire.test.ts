import { expect, test } from 'vitest';
import { noLegend } from '@/arenas/contract';
import { wire } from '@/arenas/open-webui/wire';
import type { Exchange, ExchangeNews } from '@/domain/battle/exchange';
import { anExchange } from '../an-exchange';

const read = (exchange: Exchange) => wire.readWire(exchange, noLegend);
const path = '/api/v1/evaluations/feedback';
const rating = (value: unknown, news: ExchangeNews = { kind: 'sent' }) =>
  anExchange({
    path,
    body: {
      type: 'rating',
      data: { rating: value, model_id: 'ada-1', sibling_model_ids: ['bob-2'] },
      meta: { arena: true, chat_id: 'talk-1' },
    },
    news,
  });

test.each([1, -1, '1', '-1'])('a rating of %j is a vote whose outcome the page tells', (value) => {
  expect(read(rating(value))).toEqual([
    { kind: 'vote-sent', request: 1, conversation: 'talk-1', isNamed: false },
  ]);
});

test('what is no rating says nothing', () => {
  expect(read(rating(0))).toEqual([]);
  expect(read(anExchange({ path, body: { type: 'comment', data: {} } }))).toEqual([]);
  expect(read({ ...rating(1), method: 'GET' })).toEqual([]);
});

test.each([
  [200, 'taken'],
  [401, 'refused'],
] as const)('an answer of %i means %s', (status, result) => {
  expect(read(rating(1, { kind: 'answered', status }))).toEqual([
    { kind: 'vote-answered', request: 1, result },
  ]);
});

test('it tells no names, though the request carries them', () => {
  expect(JSON.stringify(read(rating(1)))).not.toMatch(/ada|bob/);
});
