import { expect, test } from 'vitest';
import { readFrames } from '@/arenas/arena-ai/frames';

test.each<[string, string, object[]]>([
  ['a word of side A', 'a0:"alpha"', [{ side: 'a', code: '0', json: '"alpha"' }]],
  [
    'a list of side B',
    'b2:[{"type":"heartbeat"}]',
    [{ side: 'b', code: '2', json: '[{"type":"heartbeat"}]' }],
  ],
  ['a bare object', '{"id":"x"}', [{ side: undefined, code: '', json: '{"id":"x"}' }]],
  [
    'frames back to back',
    'a0:"x"b0:"y"ad:{"finishReason":"stop"}',
    [
      { side: 'a', code: '0', json: '"x"' },
      { side: 'b', code: '0', json: '"y"' },
      { side: 'a', code: 'd', json: '{"finishReason":"stop"}' },
    ],
  ],
  [
    'a frame inside of a word',
    String.raw`a0:"say \"b3:\" and }"`,
    [{ side: 'a', code: '0', json: String.raw`"say \"b3:\" and }"` }],
  ],
  ['an answer as server-sent event', 'data: a0:"x"', [{ side: 'a', code: '0', json: '"x"' }]],
  ['a frame that is cut off', 'a0:"alp', [{ side: 'a', code: '0', json: '"alp' }]],
])('reads %s', (_, line, frames) => {
  expect(readFrames(line)).toEqual(frames);
});

test.each(['', 'c0:"x"', 'hello', '[DONE]', 'az:"x"'])('%s is no frame', (line) => {
  expect(readFrames(line)).toEqual([]);
});
