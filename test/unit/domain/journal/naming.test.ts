import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Link } from '@/domain/journal/link';
import { readNames, renameTallies, withoutDate } from '@/domain/journal/naming';
import { votesOf } from '@/domain/journal/tally';

const link = (name: string, to: string, relation: Link['relation'] = 'codename'): Link => ({
  name,
  to,
  relation,
  source: '',
  sourceDate: undefined,
  atMs: 0,
});

test('a linked name is the model it leads to, however many links away', () => {
  const { nameOf } = readNames([link('nova', 'ada-1'), link('ada-1', 'Ada 1', 'alias')], 'linked');

  expect(['nova', 'ada-1', 'Ada 1', 'bob'].map(nameOf)).toEqual(['Ada 1', 'Ada 1', 'Ada 1', 'bob']);
});

test('a dated version is its model only where versions are together', () => {
  const links = [link('ada-old', 'ada-1', 'dated')];

  expect(readNames(links, 'linked').nameOf('ada-old')).toBe('ada-old');
  expect(readNames(links, 'together').nameOf('ada-old')).toBe('ada-1');
});

test('names as shown are themselves', () => {
  expect(readNames([link('nova', 'ada-1')], 'shown').nameOf('nova')).toBe('nova');
});

test('any links at all lead every name of a circle to one, and end', () => {
  const name = fc.constantFrom('a', 'b', 'c', 'd', 'e', '__proto__');
  const links = fc.uniqueArray(fc.record({ name, to: name }), { selector: (one) => one.name });

  fc.assert(
    fc.property(links, (pairs) => {
      const { nameOf } = readNames(
        pairs.map((pair) => link(pair.name, pair.to)),
        'linked',
      );
      for (const pair of pairs) expect(nameOf(pair.name)).toBe(nameOf(pair.to));
      for (const pair of pairs) expect(nameOf(nameOf(pair.name))).toBe(nameOf(pair.name));
    }),
  );
});

test.each([
  ['gpt-4o-2024-08-06', 'gpt-4o'],
  ['claude-sonnet-4-20250514', 'claude-sonnet-4'],
  ['gemini-2.5-pro-05-06', 'gemini-2.5-pro'],
  ['gpt-4-0613', 'gpt-4'],
  ['chatgpt-4o-latest', 'chatgpt-4o'],
  ['llama-3.1-405b', 'llama-3.1-405b'],
  ['qwen2.5-72b', 'qwen2.5-72b'],
  ['phi-4', 'phi-4'],
  ['model-2049', 'model-2049'],
])('%s without its date is %s', (name, bare) => {
  expect(withoutDate(name)).toBe(bare);
});

test('tallies of linked names are added up, turned round where need be, and a model against itself falls out', () => {
  const { nameOf } = readNames([link('zed', 'ada')], 'linked');
  const none = { ties: 0, bothBad: 0 };

  const renamed = renameTallies(
    [
      { a: 'ada', b: 'bob', winsA: 1, winsB: 2, ...none },
      { a: 'bob', b: 'zed', winsA: 4, winsB: 8, ...none },
      { a: 'ada', b: 'zed', winsA: 16, winsB: 0, ...none },
    ],
    nameOf,
  );

  expect(renamed).toEqual([{ a: 'ada', b: 'bob', winsA: 9, winsB: 6, ...none }]);
  expect(renamed.reduce((sum, tally) => sum + votesOf(tally), 0)).toBe(15);
});
