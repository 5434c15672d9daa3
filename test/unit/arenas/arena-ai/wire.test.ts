import { describe, expect, test } from 'vitest';
import { wire } from '@/arenas/arena-ai/wire';
import type { Legend } from '@/arenas/contract';
import type { Exchange, ExchangeNews } from '@/domain/battle/exchange';
import { listModels } from '@/domain/battle/identity';
import type { WireFact } from '@/domain/battle/wire-fact';
import { anExchange } from '../an-exchange';

const legend: Legend = { models: listModels(['meadow-3-pro', '0199-model']), functions: [] };
const read = (exchange: Exchange): readonly WireFact[] => wire.readWire(exchange, legend);
const lines = (...all: string[]): ExchangeNews => ({ kind: 'lines', lines: all });

const ids = { messageAId: 'm1', messageBId: 'm2', evaluationSessionId: 'talk-1' };
const aVote = (some: object = {}, news: ExchangeNews = { kind: 'sent' }) =>
  anExchange({ path: '/api/vote', body: { value: 'model_a', modelsRevealed: false, ...ids, ...some }, news });

describe('a vote', () => {
  test.each([
    ['model_a', 'a'],
    ['model_b', 'b'],
    ['tie', 'tie'],
    ['both_bad', 'bothBad'],
    ['bothbad', 'bothBad'],
  ])('of %s is %s, on this turn of this conversation', (value, outcome) => {
    expect(read(aVote({ value }))).toEqual([
      { kind: 'vote-sent', request: 1, outcome, conversation: 'talk-1', turn: 'm1/m2', isNamed: false },
    ]);
  });

  test.each([[{ value: 'skip' }], [{ value: 'constructor' }], [{ value: 7 }], [{ value: undefined }]])(
    'of %o is none',
    (some) => {
      expect(read(aVote(some))).toEqual([]);
    },
  );

  test('says whether names were readable', () => {
    expect(read(aVote({ modelsRevealed: true }))).toMatchObject([{ isNamed: true }]);
  });

  test.each<[ExchangeNews, string]>([
    [{ kind: 'answered', status: 200 }, 'taken'],
    [{ kind: 'answered', status: 204 }, 'taken'],
    [{ kind: 'answered', status: 403 }, 'refused'],
    [{ kind: 'answered', status: 500 }, 'refused'],
    [{ kind: 'broken' }, 'unknown'],
  ])('that gets %o is %s', (news, result) => {
    expect(read(aVote({}, news))).toEqual([{ kind: 'vote-answered', request: 1, result }]);
  });

  test.each<Partial<Exchange>>([
    { request: '{"value":"model' },
    { request: '' },
    { request: '[]' },
    { method: 'GET' },
  ])('that is not understood says nothing: %o', (some) => {
    expect(read({ ...aVote(), ...some })).toEqual([]);
  });
});

const prompt = { id: 'talk-1', modelAMessageId: 'm1', modelBMessageId: 'm2' };
const path = '/nextjs-api/stream/create-evaluation';
const streamed = (...all: string[]) => anExchange({ path, body: prompt, news: lines(...all) });
const where = { conversation: 'talk-1', turn: 'm1/m2' };

describe('a prompt', () => {
  test.each([path, '/nextjs-api/stream/post-to-evaluation/talk-1', '/api/stream/create-evaluation'])(
    'sent to %s tells its conversation and its replies',
    (to) => {
      expect(read(anExchange({ path: to, body: prompt }))).toEqual([{ kind: 'asked', ...where }]);
    },
  );

  test('is answered in words that say nothing of the battle', () => {
    expect(
      read(streamed('a0:"I am meadow-3-pro"', 'bg:"model: meadow-3-pro"', 'ad:{"finishReason":"stop"}')),
    ).toEqual([]);
  });

  test.each([
    ['a2:[{"type":"routing","modelName":"meadow-3-pro"}]', ['a']],
    ['b8:[{"modelId":"0199-model"}]', ['b']],
    ['bd:{"finishReason":"stop","model":"claude-9"}', ['b']],
    ['{"id":"talk-1","model":"meadow-3-pro"}', ['a', 'b']],
  ])('whose answer has %s is exposed on side %s', (line, sides) => {
    expect(read(streamed(line))).toEqual(sides.map((side) => ({ kind: 'exposed', side, ...where })));
  });

  test('is not exposed by a catalogue', () => {
    const all = Array.from({ length: 9 }, (_, index) => ({ model: `gpt-${index}` }));

    expect(read(streamed(`a2:${JSON.stringify(all)}`))).toEqual([]);
  });

  test.each(['b3:"An error occurred."', 'b0:"hasArenaError"'])(
    'whose answer has %s failed on that side',
    (line) => {
      expect(read(streamed(line))).toEqual([{ kind: 'reply-failed', side: 'b', turn: 'm1/m2' }]);
    },
  );

  test('that is not understood says nothing, and nor does its answer', () => {
    expect(read(anExchange({ path, body: { id: 7 } }))).toEqual([]);
    expect(read({ ...streamed('a2:[{"model":"claude-9"}]'), request: 'x' })).toEqual([]);
  });
});

describe('a stored conversation', () => {
  const user = (number: number) => ({ id: `u${number}`, role: 'user', modelId: null, parentMessageIds: [] });
  const reply = (number: number, side: string, modelId: string | null) => ({
    id: `${side}${number}`,
    role: 'assistant',
    parentMessageIds: [`u${number}`],
    participantPosition: side,
    modelId,
    content: 'meadow-3-pro',
  });
  const turn = (number: number, modelId: string | null) => [
    user(number),
    reply(number, 'a', modelId),
    reply(number, 'b', modelId),
  ];
  const stored = (some: object) =>
    read(
      anExchange({
        path: '/api/evaluation/talk-1',
        method: 'GET',
        news: lines(JSON.stringify({ id: 'talk-1', mode: 'battle', messages: turn(1, null), ...some })),
      }),
    );
  const newest = { conversation: 'talk-1', turn: 'a1/b1' };

  test('without names tells its newest turn', () => {
    expect(stored({})).toEqual([{ kind: 'asked', ...newest }]);
  });

  test('that names the models of a pair without a vote exposes both', () => {
    expect(stored({ messages: turn(1, '0199-model') })).toEqual([
      { kind: 'asked', ...newest },
      { kind: 'exposed', side: 'a', ...newest },
      { kind: 'exposed', side: 'b', ...newest },
    ]);
  });

  test('may name the models of a pair that was voted on', () => {
    const pairwiseFeedback = [{ messageAId: 'a1', value: 'tie' }];

    expect(stored({ messages: turn(1, '0199-model'), pairwiseFeedback })).toEqual([
      { kind: 'asked', ...newest },
    ]);
  });

  test('may name the models of earlier pairs', () => {
    expect(stored({ messages: [...turn(0, '0199-model'), ...turn(1, null)] })).toEqual([
      { kind: 'asked', ...newest },
    ]);
  });

  test.each([{ mode: 'side-by-side' }, { messages: [] }, { messages: 'x' }])('says nothing as %o', (some) => {
    expect(stored(some)).toEqual([]);
  });
});
