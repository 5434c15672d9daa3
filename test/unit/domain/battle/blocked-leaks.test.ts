import { expect, test } from 'vitest';
import { blockedLeaks } from '@/domain/battle/blocked-leaks';
import { aLabelledTurn } from '@/test/support/builders';

const leaksIn = (a: string, prompt = 'Tell me something nice.') =>
  blockedLeaks([aLabelledTurn({ prompt, replies: { a, b: 'The sea is deep.' } })]);

test('a leak is told with its side, its turn and its words, and the names are cut out', () => {
  const [leak] = leaksIn('Sure. I am Claude, made by Anthropic. The sea is deep.');

  expect(leak).toMatchObject({ side: 'a', turn: 1, severity: 'void' });
  expect(leak?.quote).toEqual(['Sure. I am ', ' made by ', ' The sea is deep.']);
});

test('no name of what was given away is left, wherever it stands', () => {
  const said = JSON.stringify(
    leaksIn('As Claude I can say: I am Claude 3.5 Sonnet by Anthropic. Ask Claude, or claude.ai, anything.'),
  );

  expect(said).toContain('"kind"');
  expect(said).not.toMatch(/claude|anthropic|sonnet/i);
});

test('a reply that is still at its claim shows nothing of a name that has begun', () => {
  const said = JSON.stringify(leaksIn('I am Claude, and I was made by Anth'));

  expect(said).not.toMatch(/anth/i);
});

test('words that are a maker’s own are not quoted', () => {
  const leaks = leaksIn('<|im_start|>assistant The sea is deep.<|im_end|>');

  expect(leaks.length).toBeGreaterThan(0);
  expect(leaks.every(({ quote }) => quote.length === 0)).toBe(true);
});

test('replies that say nothing of themselves have no leaks', () => {
  expect(leaksIn('The sea is deep, and Claude Debussy wrote about it.')).toEqual([]);
});

test('of several turns only those of the newest pair are read, and each is counted in the conversation', () => {
  const turns = [
    aLabelledTurn({ a: 'gpt-5', b: 'glm', replies: { a: 'I am ChatGPT.', b: 'beta' } }),
    aLabelledTurn({ replies: { a: 'alpha', b: 'I am Gemini.' } }),
  ];

  expect(blockedLeaks(turns).map(({ side, turn }) => [side, turn])).toEqual([['b', 2]]);
});
