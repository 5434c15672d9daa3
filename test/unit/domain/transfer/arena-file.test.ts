import { expect, test } from 'vitest';
import { readArenaFile, writeArenaFile } from '@/domain/transfer/arena-file';
import { someParts } from '@/test/support/custom-arenas';

const file = { title: 'Example arena', origins: ['https://arena.example.org'], parts: someParts() };
const text = writeArenaFile(file);
const altered = (change: (json: Record<string, unknown>) => void) => {
  const json = JSON.parse(text);
  change(json);
  return JSON.stringify(json);
};

test('what is written is read back', () => {
  expect(readArenaFile(text)).toEqual({
    kind: 'read',
    file: { format: 'blind-ballot-arena', version: 1, ...file },
  });
});

test.each([
  ['no JSON', 'title: x', 'not-json'],
  ['an empty file', '', 'not-json'],
  ['null', 'null', 'other-format'],
  ['another format', '{"votes":[]}', 'other-format'],
  ['a version of the future', altered((json) => Object.assign(json, { version: 2 })), 'unknown-version'],
  ['a version in words', altered((json) => Object.assign(json, { version: '1' })), 'unknown-version'],
  ['a huge file', text + ' '.repeat(60_000), 'too-large'],
  ['__proto__', text.replace('"title"', '"__proto__": {"version": 1}, "title"'), 'unsafe-key'],
  ['__proto__ deep inside', text.replace('"replies"', '"__proto__": {}, "replies"'), 'unsafe-key'],
  ['constructor', text.replace('"title"', '"constructor": 1, "title"'), 'unsafe-key'],
])('%s is refused with its reason', (_, content, reason) => {
  expect(readArenaFile(content)).toEqual({ kind: 'refused', reason });
});

test.each([
  ['a huge selector', { replies: { a: `#${'a'.repeat(1000)}`, b: '#b' } }, 'parts.replies.a'],
  ['a selector that breaks out of a rule', { names: { a: '#a', b: 'b{}*' } }, 'parts.names.b'],
  ['a part that nobody knows', { script: 'alert(1)' }, 'parts.script'],
  ['code for a selector', { prompt: { run: 'x' } }, 'parts.prompt'],
])('%s is refused with its place', (_, some, at) => {
  const content = altered((json) => Object.assign(json.parts as object, some));

  expect(readArenaFile(content)).toEqual({ kind: 'refused', reason: 'malformed', at });
});

test.each(['https://*/*', 'https://a.example/path', 'file:///etc', 'https://u:p@a.example', 'javascript:1'])(
  'an origin of %s is refused',
  (origin) => {
    expect(readArenaFile(altered((json) => Object.assign(json, { origins: [origin] })))).toEqual({
      kind: 'refused',
      reason: 'malformed',
      at: 'origins.0',
    });
  },
);
