import { beforeEach, describe, expect, test } from 'vitest';
import type { Legend, WireReader } from '@/arenas/contract';
import { openWireFeed } from '@/content/wire-feed';
import type { Exchange } from '@/domain/battle/exchange';
import { listModels } from '@/domain/battle/identity';
import type { WireFact } from '@/domain/battle/wire-fact';

const fact: WireFact = { kind: 'asked', turn: 't1' };
const message = { kind: 'sent', id: 0, path: '/api/vote', method: 'POST', request: '{}' };
const page = {} as ParentNode;

let exchanges: Exchange[];
let legends: Legend[];
let facts: WireFact[];
let searches: number;

function openFeed(legendAfter = 1) {
  const reader: WireReader = {
    readLegend: () =>
      ++searches < legendAfter ? undefined : { models: listModels(['ada-1']), functions: [] },
    readWire(exchange, legend) {
      exchanges.push(exchange);
      legends.push(legend);
      return exchange.path === '/api/vote' ? [fact] : [];
    },
  };
  return openWireFeed(reader, { root: page, nowMs: () => 0 }, (told) => facts.push(...told));
}

beforeEach(() => {
  exchanges = [];
  legends = [];
  facts = [];
  searches = 0;
});

test('a message becomes what its arena reads in it', () => {
  openFeed()(JSON.stringify(message));

  expect(exchanges).toMatchObject([{ path: '/api/vote', request: '{}', news: { kind: 'sent' } }]);
  expect(facts).toEqual([fact]);
});

test('the page is searched for its legend until that is there', () => {
  const feed = openFeed(3);
  for (let id = 0; id < 5; id++) feed(JSON.stringify({ ...message, id }));

  expect(legends.map(({ models }) => models.size)).toEqual([0, 0, 1, 1, 1]);
  expect(searches).toBe(3);
});

test('a page without a legend is not searched for ever', () => {
  const feed = openFeed(Number.POSITIVE_INFINITY);
  for (let id = 0; id < 1000; id++) feed(JSON.stringify({ ...message, id }));

  expect(searches).toBeLessThanOrEqual(50);
});

describe('what is no message is dropped', () => {
  test.each([
    '',
    'x',
    'null',
    '[]',
    '{}',
    '"sent"',
    JSON.stringify({ ...message, kind: 'revealed' }),
    JSON.stringify({ ...message, id: -1 }),
    JSON.stringify({ ...message, id: 1e300 }),
    JSON.stringify({ ...message, path: 'x'.repeat(2001) }),
    JSON.stringify({ ...message, request: 'x'.repeat(65_537) }),
    JSON.stringify({ ...message, more: 1 }),
    `{"__proto__":{"kind":"sent"},${JSON.stringify(message).slice(1)}`,
    '{"constructor":{"prototype":{"kind":"sent"}}}',
    JSON.stringify({ kind: 'answered', id: 0, status: 'taken' }),
    '['.repeat(100_000),
  ])('%.60s', (text) => {
    openFeed()(text);

    expect([exchanges, facts]).toEqual([[], []]);
    expect(({} as { kind?: string }).kind).toBeUndefined();
  });

  test('a text of ten megabytes', () => {
    openFeed()(JSON.stringify({ ...message, request: 'x'.repeat(10_000_000) }));

    expect(exchanges).toEqual([]);
  });
});

test('of a flood only the beginning is read, in little time', () => {
  const feed = openFeed();
  const beginMs = performance.now();

  for (let id = 0; id < 100_000; id++) feed(JSON.stringify({ ...message, id }));

  expect(exchanges.length).toBeLessThanOrEqual(2000);
  expect(performance.now() - beginMs).toBeLessThan(2000);
});
