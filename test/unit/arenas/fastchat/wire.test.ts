import { describe, expect, test } from 'vitest';
import type { Legend } from '@/arenas/contract';
import { wire } from '@/arenas/fastchat/wire';
import type { Exchange, ExchangeNews } from '@/domain/battle/exchange';
import { listModels } from '@/domain/battle/identity';
import type { WireFact } from '@/domain/battle/wire-fact';
import { anExchange } from '../an-exchange';

const functions = [
  'leftvote_last_response',
  'rightvote_last_response',
  'tievote_last_response',
  'bothbad_vote_last_response',
  'add_text',
  'add_text_1',
  'clear_history',
  'leftvote_last_response_1',
  'leftvote_last_response_2',
  'bothbad_vote_last_response_igm',
  'add_text_2',
  'clear_history_1',
  'upvote_last_response',
  'bot_response_multi',
];
const legend: Legend = { models: listModels(['meadow-3-pro', 'tern-4.1']), functions };
const read = (exchange: Exchange): readonly WireFact[] => wire.readWire(exchange, legend);

function join(name: string, data: unknown[] = [null, null, '', ''], news: ExchangeNews = { kind: 'sent' }) {
  return anExchange({ path: '/queue/join', body: { fn_index: functions.indexOf(name), data }, news });
}

const vote = 'leftvote_last_response';

describe('an event that is sent', () => {
  test.each([
    [vote, 'a', 'battle'],
    ['rightvote_last_response', 'b', 'battle'],
    ['tievote_last_response', 'tie', 'battle'],
    ['bothbad_vote_last_response', 'bothBad', 'battle'],
    ['leftvote_last_response_1', 'a', 'side-by-side'],
    ['bothbad_vote_last_response_igm', 'bothBad', 'battle'],
  ])('%s is a vote of %s in the tab %s', (name, outcome, mode) => {
    expect(read(join(name))).toEqual([{ kind: 'vote-sent', request: 1, outcome, mode, isNamed: false }]);
  });

  test('in an unknown tab is a vote there', () => {
    expect(read(join('leftvote_last_response_2'))).toEqual([
      { kind: 'vote-sent', request: 1, outcome: 'a', isNamed: false },
    ]);
  });

  test('with names in its headings is a second vote', () => {
    const data = [null, null, '### Model A: meadow-3-pro', '### Model B: tern-4.1'];

    expect(read(join(vote, data))).toMatchObject([{ isNamed: true }]);
  });

  test.each([
    ['add_text', [{ kind: 'asked' }]],
    ['add_text_1', [{ kind: 'asked' }]],
    ['clear_history', [{ kind: 'cleared' }]],
    ['add_text_2', []],
    ['clear_history_1', []],
    ['upvote_last_response', []],
    ['bot_response_multi', []],
    ['not_there', []],
  ])('%s says %o', (name, facts) => {
    expect(read(join(name))).toEqual(facts);
  });

  test('goes by another path in Gradio 5', () => {
    expect(read({ ...join(vote), path: '/gradio_api/queue/join' })).toMatchObject([{ kind: 'vote-sent' }]);
  });

  test.each(['', '{', '{"fn_index":-1,"data":[]}', '{"fn_index":"__proto__","data":[]}', '{"fn_index":0}'])(
    'as %s is not understood',
    (request) => {
      expect(read({ ...join(vote), request })).toEqual([]);
    },
  );
});

describe('the answer to a vote', () => {
  test.each<[ExchangeNews, readonly WireFact[]]>([
    [{ kind: 'answered', status: 200 }, []],
    [{ kind: 'answered', status: 503 }, [{ kind: 'vote-answered', request: 1, result: 'refused' }]],
    [{ kind: 'broken' }, [{ kind: 'vote-answered', request: 1, result: 'unknown' }]],
    [{ kind: 'lines', lines: ['{"event_id":"e1"}'] }, [{ kind: 'numbered', request: 1, event: 'e1' }]],
    [{ kind: 'lines', lines: ['{"detail":"no"}', 'x'] }, []],
  ])('%o says %o', (news, facts) => {
    expect(read(join(vote, [], news))).toEqual(facts);
  });

  test('to anything else says nothing', () => {
    expect(read(join('add_text', [], { kind: 'lines', lines: ['{"event_id":"e1"}'] }))).toEqual([]);
  });
});

describe('the stream', () => {
  const say = (message: object, prefix = 'data: ') =>
    read(
      anExchange({
        path: '/queue/data',
        method: 'GET',
        news: { kind: 'lines', lines: [prefix + JSON.stringify({ event_id: 'e1', ...message }), ''] },
      }),
    );
  const generating = (...data: unknown[]) => say({ msg: 'process_generating', output: { data } });

  test.each([
    [{ success: true }, true],
    [{ success: false }, false],
    [{}, true],
  ])('tells how an event ended: %o', (some, isOk) => {
    expect(say({ msg: 'process_completed', ...some })).toEqual([{ kind: 'event-ended', event: 'e1', isOk }]);
  });

  test.each([
    ['### Model A: meadow-3-pro', 'a'],
    ['**Model B:** tern-4.1', 'b'],
    ['Model A: claude-9', 'a'],
  ])('exposes a side by %s', (text, side) => {
    expect(generating(null, text, '')).toEqual([{ kind: 'exposed', side, event: 'e1' }]);
  });

  test('exposes both sides by a key that stands for a model', () => {
    expect(generating(null, { model_name: 'meadow-3-pro' })).toMatchObject([{ side: 'a' }, { side: 'b' }]);
  });

  test.each<[string, unknown[]]>([
    ['placeholders', ['### Model A: ?', '### Model B: ']],
    ['chats', [[['Which are you?', 'Model A: meadow-3-pro']]]],
    ['a list of models', [{ choices: [['meadow-3-pro', 'meadow-3-pro']], __type__: 'update' }]],
    ['changes', [[['replace', [], '### Model A: meadow-3-pro']]]],
    ['many at once', Array.from({ length: 8 }, () => 'Model A: meadow-3-pro')],
  ])('exposes nothing by %s', (_, data) => {
    expect(generating(...data)).toEqual([]);
  });

  test.each([{ msg: 'estimation' }, { msg: 'process_starts' }, { msg: 7 }, { event_id: null }])(
    'says nothing by %o',
    (message) => {
      expect(say({ msg: 'process_completed', ...message })).toEqual([]);
    },
  );

  test('says nothing by what is no message', () => {
    expect(say({ msg: 'process_completed' }, 'event: ')).toEqual([]);
  });
});
