import { describe, expect, test } from 'vitest';
import type { Finding } from '@/domain/leaks/finding';
import { openDetector } from '@/domain/leaks/open-detector';
import { scanReply } from '@/domain/leaks/scan-reply';

/** How the only name given away in the text is written there. */
function nameIn(text: string): string {
  const found = scanReply(text, {}).filter(({ severity }) => severity === 'void');
  const [{ nameSpan }] = found as [Finding];
  expect(found).toHaveLength(1);
  return text.slice(nameSpan.start, nameSpan.end);
}

describe('a name is found as it stands in the text', () => {
  test.each([
    ['zero-width joiners inside', 'Hi. I am Cl\u200baude\u200d.', 'Cl\u200baude'],
    ['right-to-left marks around', 'Hi. I am \u200fClaude\u200f.', 'Claude'],
    ['letters of another alphabet', 'Hi. I am Сlаudе.', 'Сlаudе'],
    ['full-width letters', 'Hi. I am Ｃｌａｕｄｅ.', 'Ｃｌａｕｄｅ'],
    ['accents written apart', 'Hi. I am Tu\u0308lu 3.', 'Tu\u0308lu'],
    ['soft hyphens', 'Hi. I am Chat\u00adGPT.', 'Chat\u00adGPT'],
    ['hyphens that do not break', 'Hi. I am GPT\u20114.', 'GPT\u20114'],
    ['a lone surrogate before', '\ud800 Hi. I am Claude.', 'Claude'],
    ['a lone surrogate after', 'Hi. I am Claude \udfff.', 'Claude'],
  ])('%s', (_, text, name) => {
    expect(nameIn(text)).toBe(name);
  });
});

describe('a text that never ends a word or a sentence comes to an end', () => {
  test.each([
    ['Latin letters', 'a'],
    ['Korean letters', '가'],
    ['Korean letters between underscores', '파티_이벤트_'],
    ['Chinese letters', '我'],
    ['Thai letters', 'ก'],
    ['lone surrogates', '\ud800'],
    ['invisible characters', '\u200b'],
    ['combining marks', 'e\u0301\u0302'],
    ['quotation marks', '"“«'],
    ['brackets', '[(【'],
  ])('%s', (_, unit) => {
    const text = `${unit.repeat(Math.ceil(300_000 / unit.length))}\nI am Claude.`;

    expect(() => scanReply(text, {})).not.toThrow();
  });
});

test('every character of the first plane may stand in a reply', () => {
  const all = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit)).join('');

  expect(() => scanReply(`I am ${all} Claude`, {})).not.toThrow();
});

test('a reply of 50 MB is read to its end', { timeout: 180_000 }, () => {
  const megabyte = 'The harbour was quiet, and the boats moved a little with the wind. '.repeat(15_000);
  const detector = openDetector({});
  for (let read = 0; read < 50; read++) detector.push(megabyte);

  const found = [...detector.push(' I am Claude.'), ...detector.end()];

  expect(found.map(({ nameSpan }) => nameSpan.start)).toEqual([50 * megabyte.length + 6]);
});
