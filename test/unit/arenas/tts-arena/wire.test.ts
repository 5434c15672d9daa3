import { expect, test } from 'vitest';
import { noLegend } from '@/arenas/contract';
import { wire } from '@/arenas/tts-arena/wire';
import type { Exchange, ExchangeNews } from '@/domain/battle/exchange';
import { anExchange } from '../an-exchange';

const read = (exchange: Exchange) => wire.readWire(exchange, noLegend);
const vote = (chosen: unknown, news: ExchangeNews = { kind: 'sent' }, path = '/api/tts/vote') =>
  anExchange({ path, body: { session_id: 's', chosen_model: chosen }, news });
const answer = (value: unknown) =>
  anExchange({ path: '/api/tts/generate', news: { kind: 'lines', lines: [JSON.stringify(value)] } });

test.each(['a', 'b'] as const)('a vote for %s is one, of a text or a dialogue', (side) => {
  const sent = [{ kind: 'vote-sent', request: 1, outcome: side, isNamed: false }];

  expect(read(vote(side))).toEqual(sent);
  expect(read(vote(side, { kind: 'sent' }, '/api/conversational/vote'))).toEqual(sent);
});

test('what is no vote says nothing', () => {
  expect(read(vote('tie'))).toEqual([]);
});

test.each([
  [200, 'taken'],
  [400, 'refused'],
] as const)('an answer of %i means %s', (status, result) => {
  expect(read(vote('a', { kind: 'answered', status }))).toEqual([
    { kind: 'vote-answered', request: 1, result },
  ]);
});

test('every text asks a new pair', () => {
  expect(read(anExchange({ path: '/api/tts/generate' }))).toEqual([{ kind: 'cleared' }, { kind: 'asked' }]);
});

test('an answer that names a model exposes both sides, the known one nobody', () => {
  const known = {
    session_id: 's',
    audio_a: '/api/tts/audio/1/a',
    audio_b: '/api/tts/audio/1/b',
    cache_hit: true,
  };

  expect(read(answer(known))).toEqual([]);
  expect(read(answer({ ...known, a: { model_name: 'gpt-4o-mini' } }))).toEqual([
    { kind: 'exposed', side: 'a' },
    { kind: 'exposed', side: 'b' },
  ]);
});
