import { expect, test } from 'vitest';
import { isPlainSelector } from '@/domain/custom/selector';

test.each([
  '#reply-a',
  '[data-testid="reply-a"]',
  'main > section:nth-of-type(2) .prose',
  'button[aria-label="A is better"]',
  '.reply, .answer',
  'article:not([hidden]) p:first-child',
  '[data-side="md:flex"]',
])('%s may be used', (selector) => {
  expect(isPlainSelector(selector)).toBe(true);
});

// The first five are valid for querySelector, because it closes what is open at the end.
test.each([
  ['an open comment', 'a/*'],
  ['an open string', '[title="a'],
  ['an open bracket', '[title'],
  ['an escape', '#\\31 a'],
  ['a costly function', 'div:has(p)'],
  ['a rule', 'a{}b'],
  ['a brace inside a string', '[title="}"]'],
  ['a pseudo-element', 'p::before'],
  ['a state', 'a:hover'],
  ['an at-rule', '@import "x"'],
  ['nothing', ''],
  ['a dangling combinator', 'div >'],
  ['more steps than any page needs', Array(9).fill('div').join(' ')],
  ['more characters than any page needs', `#${'a'.repeat(300)}`],
])('%s is refused', (_, selector) => {
  expect(isPlainSelector(selector)).toBe(false);
});

test('a refusal of a long selector comes at once', () => {
  const started = performance.now();

  for (let i = 0; i < 1000; i++) isPlainSelector(`${'.a'.repeat(149)}!`);

  expect(performance.now() - started).toBeLessThan(1000);
});
