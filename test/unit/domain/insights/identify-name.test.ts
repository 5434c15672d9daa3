import { expect, test } from 'vitest';
import { identifyName, wordsOf } from '@/domain/insights/identify-name';

test.each([
  ['claude-opus-4-20250514', ['Anthropic']],
  ['gpt-5', ['OpenAI']],
  ['Qwen2.5-72B-Instruct', ['Alibaba']],
  ['google/gemma-3-27b-it', ['Google']],
])('%s belongs to %s', (name, makers) => {
  expect([...identifyName(name).makers]).toEqual(makers);
});

test('a distilled model belongs to both its makers', () => {
  expect([...identifyName('deepseek-r1-distill-llama-70b').makers]).toEqual(['DeepSeek', 'Meta']);
});

test.each(['meadow-3-pro', 'harbor-70b-instruct', 'quartz-2-flash', 'cinder-large-2607', ''])(
  'an invented name belongs to nobody: "%s"',
  (name) => {
    expect(identifyName(name).makers.size).toBe(0);
  },
);

test('digits are words apart from letters', () => {
  expect(wordsOf('Qwen2.5-72B')).toBe('qwen 2 5 72 b');
});
