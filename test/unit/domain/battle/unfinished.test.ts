import { expect, test } from 'vitest';
import { isUnfinished } from '@/domain/battle/unfinished';

test.each([
  ['an empty reply', ''],
  ['a blank reply', ' \n\t'],
  ['a reply with the cursor at its end', 'so far ▌'],
  ['a network error', '**NETWORK ERROR DUE TO HIGH TRAFFIC. PLEASE REGENERATE OR REFRESH THIS PAGE.**'],
  ['a provider error', 'some words\n\n**API REQUEST ERROR** Reason: overloaded'],
  ['a rate limit', '**RATE LIMIT OF THIS MODEL IS REACHED. PLEASE COME BACK LATER**'],
  ['a refusal of the arena', '$MODERATION$ YOUR INPUT VIOLATES OUR CONTENT MODERATION GUIDELINES.'],
  ['a length limit', 'YOU HAVE REACHED THE CONVERSATION LENGTH LIMIT. PLEASE CLEAR HISTORY'],
  ['an inactive session', 'THIS SESSION HAS BEEN INACTIVE FOR TOO LONG. PLEASE REFRESH THIS PAGE.'],
  ['a failed reply of 2026', 'Something went wrong with this response, please try again.'],
  ['a stopped reply of 2026', 'half a sentence Generation stopped'],
])('%s is unfinished', (_, reply) => {
  expect(isUnfinished(reply)).toBe(true);
});

test.each([
  '4',
  'A cursor ▌ in the middle',
  'A network error is nothing to worry about.',
  'Generation stopped in 1990.',
  'no',
])('%j is finished', (reply) => {
  expect(isUnfinished(reply)).toBe(false);
});
