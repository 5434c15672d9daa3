import { expect, test } from 'vitest';
import { withoutWords } from '@/content/redaction/copy-guard';

test('every hidden word is copied as the same number of blocks, whatever its length', () => {
  expect(
    withoutWords('I am Claude 3.5, made by Anthropic; Claude.', ['Claude', 'Claude 3.5', 'Anthropic']),
  ).toBe('I am █████, made by █████; █████.');
});

test('a text without hidden words is left alone', () => {
  expect(withoutWords('I am here.', ['Claude', ''])).toBe('I am here.');
});
