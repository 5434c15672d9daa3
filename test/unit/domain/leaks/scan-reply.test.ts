import { expect, test } from 'vitest';
import { scanReply } from '@/domain/leaks/scan-reply';

const severities = (text: string, prompt = '') => scanReply(text, { prompt }).map(({ severity }) => severity);

test('a reply that names itself is void', () => {
  expect(severities('Glad to help. I am ChatGPT, by the way.')).toContain('void');
});

test('a reply that denies a name is no finding', () => {
  expect(severities('I am not ChatGPT.')).toEqual([]);
});

test('a finding quotes the original and points into it', () => {
  const text = 'Well: **I’m Claude**, an assistant.';

  const [finding] = scanReply(text, { prompt: '' });

  expect(finding && text.slice(finding.nameSpan.start, finding.nameSpan.end)).toBe('Claude');
  expect(finding?.quote).toContain('I’m Claude');
});
