import { expect, test } from 'vitest';
import { blindnessOf, defaultBlindness } from '@/domain/blindness/settings';

test('where nothing was chosen the defaults hold', () => {
  expect(blindnessOf({})).toEqual(defaultBlindness);
});

test('an arena goes before everywhere, switch by switch', () => {
  expect(blindnessOf({ strict: true, guess: true }, { strict: false })).toMatchObject({
    strict: false,
    guess: true,
  });
});
