import { describe, expect, test } from 'vitest';
import { arenaEstimate, filterWords } from '@/domain/leaks/arena-estimate';

const battle = (...a: (string | undefined)[]) => ({ a, b: ['Tell me about lakes.', 'Lakes are wet.'] });

test('the filter has thirty-three words', () => {
  expect(filterWords).toHaveLength(33);
});

test('a battle without any of the words counts', () => {
  expect(arenaEstimate(battle('Tell me about lakes.', 'Lakes are deep.'))).toEqual({
    wouldCount: true,
    reasons: [],
    words: [],
  });
});

describe('one word anywhere drops the battle', () => {
  test.each([
    ['in a reply', 'Tell me.', 'Napalm burns.', 'palm'],
    ['in the prompt', 'Is this Claude?', 'Who knows.', 'claude'],
    ['as part of another word', 'Tell me.', 'A coherent story.', 'cohere'],
    ['across the border of two messages', 'Sing for the ba', 'rd of the town.', 'bard'],
  ])('%s', (_, prompt, reply, word) => {
    const estimate = arenaEstimate(battle(prompt, reply));

    expect(estimate).toEqual({ wouldCount: false, reasons: ['leaked-identity'], words: [word] });
  });
});

test('the first rule that rejects is the reason', () => {
  expect(arenaEstimate(battle('Claude?', undefined)).reasons).toEqual(['missing-message']);
  expect(arenaEstimate(battle('Claude?', '**API REQUEST ERROR**')).reasons).toEqual(['leaked-identity']);
  expect(arenaEstimate(battle('Go on.', '**API REQUEST ERROR** ▌')).reasons).toEqual(['error-text']);
  expect(arenaEstimate(battle('Go on.', 'And then ▌')).reasons).toEqual(['unfinished']);
});
