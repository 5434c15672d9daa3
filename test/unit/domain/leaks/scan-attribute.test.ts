import { describe, expect, test } from 'vitest';
import { scanAttribute } from '@/domain/leaks/scan-attribute';

const read = (name: string, text: string) =>
  scanAttribute(name, text).map(({ severity, span }) => `${severity} ${text.slice(span.start, span.end)}`);

describe('an attribute that tells whose the reply is', () => {
  test.each([
    ['alt', 'Claude', 'suspect Claude'],
    ['alt', 'Anthropic logo', 'suspect Anthropic'],
    ['title', 'Response from GPT-4o', 'suspect GPT-4o'],
    ['aria-label', 'I am ChatGPT, and I was asked for a poem.', 'void ChatGPT'],
    ['data-model-id', 'nova', 'suspect nova'],
    ['data-id', 'msg-claude-3-opus-20240229', 'suspect claude-3-opus-20240229'],
    ['class', 'avatar avatar-deepseek', 'suspect deepseek'],
    ['src', '/static/icons/qwen.svg', 'suspect qwen'],
    ['src', 'https://oaidalleapiprodscus.blob.core.windows.net/private/img-1.png', 'suspect oaidalleapiprod'],
    ['href', 'https://example.org/?utm_source=openai', 'suspect utm_source=openai'],
  ])('%s="%s"', (name, text, expected) => {
    expect(read(name, text)).toContain(expected);
  });
});

describe('an attribute that tells nothing', () => {
  test.each([
    ['alt', 'A llama in a meadow'],
    ['aria-label', 'Copy this response'],
    ['title', 'ChatGPT is a product that many people compare with others.'],
    ['class', 'font-solar text-command phi-2xl'],
    ['class', 'google-sans'],
    ['href', 'https://openai.com/blog'],
    ['data-id', '0193-77aa'],
    ['value', ''],
  ])('%s="%s"', (name, text) => {
    expect(read(name, text).filter((found) => !found.startsWith('note'))).toEqual([]);
  });
});

test('a list of all models is no leak', () => {
  const all = 'Claude, ChatGPT, Gemini 2.5, Grok 4, DeepSeek, Qwen, Mistral Large, ERNIE Bot, Command R';

  expect(read('data-models', all)).toEqual([]);
});

test('a name only mentioned is noted, so that it can be hidden', () => {
  expect(read('title', 'What ChatGPT can do for you')).toEqual(['note ChatGPT']);
});

test('names the page lists are known', () => {
  const known = {
    version: 'test',
    names: [{ maker: 'Acme', family: 'Zorb', nameClass: 'U', shown: 'Zorb', surface: 'zorb' }],
  } as const;

  expect(scanAttribute('alt', 'Zorb', known).map(({ severity }) => severity)).toEqual(['suspect']);
});
