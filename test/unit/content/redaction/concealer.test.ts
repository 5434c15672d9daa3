import { describe, expect, test } from 'vitest';
import { Concealer } from '@/content/redaction/concealer';
import { defaultLexicon } from '@/domain/leaks/lexicon/build-lexicon';

const setting = { prompt: 'Tell me a joke.', lexicon: defaultLexicon() };

/** The text with a block for every hidden character. */
function masked(text: string, concealer: Concealer): string {
  const chars = [...text];
  for (const { start, end } of concealer.spans) chars.fill('█', start, end);
  return chars.join('');
}

test('a name that is being written is hidden from its first letters on', () => {
  const concealer = new Concealer(setting);
  const text = 'Well, I am Claude, yes.';
  for (let length = 1; length <= text.length; length++) {
    const now = text.slice(0, length);

    concealer.read(now, length - 1);

    expect(masked(now, concealer)).not.toMatch(/Cla/);
  }
  expect(masked(text, concealer)).toBe('Well, I am ██████, yes.');
});

test('a cursor at the end is no part of the text', () => {
  const concealer = new Concealer(setting);
  concealer.read('I am Clau▌', 0);
  concealer.read('I am Claude, yes▌', 9);

  expect(masked('I am Claude, yes', concealer)).toBe('I am ██████, yes');
});

describe('a text that is written anew', () => {
  const filler = 'It rains and it is cold. '.repeat(4000);

  test('is not read again as far as it is the same', () => {
    const concealer = new Concealer(setting);
    const text = `I am Claude. ${filler}`;
    concealer.read(text, 0);

    expect(concealer.read(text, 0, () => false)).toBe(true);
    expect(masked(text, concealer)).toBe(`I am ██████. ${filler}`);
  });

  test('is read again where it differs, and what was hidden before stays hidden', () => {
    const concealer = new Concealer(setting);
    concealer.read(`I am Claude. ${filler}Nothing.`, 0);
    const text = `I am Claude. ${filler}I am Claude, yes.`;

    concealer.read(text, 0);

    expect(masked(text, concealer)).toBe(`I am ██████. ${filler}I am ██████, yes.`);
  });
});

test('a reading that has to stop says so and goes on later', () => {
  const concealer = new Concealer(setting);
  const text = `${'word '.repeat(10_000)}. I am Claude, yes.`;

  expect(concealer.read(text, 0, () => false)).toBe(false);
  while (!concealer.read(text, text.length, () => false));

  expect(masked(text, concealer)).toMatch(/I am ██████, yes\.$/);
});
