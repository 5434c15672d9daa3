import { expect, test } from 'vitest';
import { catalogueSize, exposesModel, isModelName, listModels } from '@/domain/battle/identity';

const list = listModels(['Meadow-3-Pro', '0199-af', '']);
const count = (number: number) => Array.from({ length: number }, (_, index) => ({ model: `gpt-${index}` }));

test.each([
  'meadow-3-pro',
  ' MEADOW-3-PRO ',
  '0199-af',
  'claude-9-large-20270101',
  'anthropic/claude-9',
  'GPT 4o',
  'gpt-4o-2024-08-06',
  'o3-mini',
])('%s is a name', (text) => {
  expect(isModelName(text, list)).toBe(true);
});

test.each([
  '',
  'Model A',
  'model_a',
  'auto',
  'chat',
  'meadow',
  'a',
  '9',
  'fp_44709d6fcb',
  `claude ${'x'.repeat(200)}`,
])('%s is none', (text) => {
  expect(isModelName(text, list)).toBe(false);
});

test.each<[string, unknown]>([
  ['at the top', { model: 'claude-9' }],
  ['deep inside', { choices: [{ delta: { metadata: { selected_model_id: '0199-af' } } }] }],
  ['under a key of another spelling', [{ modelName: 'meadow-3-pro' }]],
  ['in few copies', count(catalogueSize - 1)],
])('a name %s is an exposure', (_, data) => {
  expect(exposesModel(data, list)).toBe(true);
});

test.each<[string, unknown]>([
  ['a name in the words of a reply', { content: 'claude-9', text: 'meadow-3-pro' }],
  ['a key without a name', { model: 'b', modelId: null, model_name: 7 }],
  ['a catalogue', count(catalogueSize)],
  ['a bare text', 'claude-9'],
  ['nothing', null],
])('%s is no exposure', (_, data) => {
  expect(exposesModel(data, list)).toBe(false);
});

test('data of any size is read in bounded time', () => {
  const data = Array.from({ length: 200_000 }, () => ({ x: [1] }));
  const beginMs = performance.now();

  exposesModel(data, list);

  expect(performance.now() - beginMs).toBeLessThan(3000);
});

test.each([
  { toolCallId: 'toolu_vrtx_01AbCdEfGh' },
  { toolCallId: 'toolu_01AbCdEfGhIj' },
  { message: { id: 'msg_bdrk_01AbCdEfGh' } },
  { toolCallId: 'functions.search:0' },
])('what only one maker writes exposes it: %j', (data) => {
  expect(exposesModel(data, new Set())).toBe(true);
});

test.each([
  { id: 'chatcmpl-9AbCdEfGh' },
  { toolCallId: 'call_1f3a5b7c9d' },
  { generation_id: 'gen-1234567890' },
  { usage: { promptTokens: 3, completionTokens: 2 } },
  { usage: { input_tokens: 3, output_tokens: 1 } },
  { usage: { promptTokenCount: 3, candidatesTokenCount: 1 } },
  { content: 'toolu_01AbCdEfGhIj' },
  { id: 'msg_a' },
])('what everybody writes exposes nobody: %j', (data) => {
  expect(exposesModel(data, new Set())).toBe(false);
});
