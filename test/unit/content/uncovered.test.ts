import { expect, test } from 'vitest';
import { Uncovered } from '@/content/uncovered';
import type { BattleReading } from '@/domain/battle/reading';
import { aNamedTurn } from '@/test/support/builders';

const reading: BattleReading = {
  kind: 'battle',
  mode: 'battle',
  modality: 'text',
  conversation: undefined,
  turns: [aNamedTurn()],
  busy: false,
};
const exposureAt = (uncovered: Uncovered, path: string, read = reading) => {
  const marked = uncovered.mark(read, path);
  return marked.kind === 'battle' ? (marked.exposedBy ?? []) : undefined;
};

test('a page that was shown unveiled is not blind until it is left', () => {
  const uncovered = new Uncovered();
  uncovered.unveil('/c/1');

  expect(exposureAt(uncovered, '/c/1')).toEqual(['names-visible']);
  expect(exposureAt(uncovered, '/c/1')).toEqual(['names-visible']);
  expect(exposureAt(uncovered, '/c/2')).toEqual([]);
  expect(uncovered.isUnveiled('/c/1')).toBe(false);
});

test('the pair that stands on a page when a pause ends was seen, and the next one was not', () => {
  const uncovered = new Uncovered();
  uncovered.endPause();

  expect(exposureAt(uncovered, '/')).toEqual(['names-visible']);
  expect(exposureAt(uncovered, '/')).toEqual([]);
});

test('a pause that ends before a prompt was sent exposes nothing', () => {
  const uncovered = new Uncovered();
  uncovered.endPause();

  expect(exposureAt(uncovered, '/', { ...reading, turns: [] })).toEqual([]);
  expect(exposureAt(uncovered, '/')).toEqual([]);
});

test('a page that is no battle waits for one', () => {
  const uncovered = new Uncovered();
  uncovered.endPause();
  const unread = { kind: 'unreadable', missing: ['replies'] } as const;

  expect(uncovered.mark(unread, '/')).toBe(unread);
  expect(exposureAt(uncovered, '/')).toEqual(['names-visible']);
});

test('what exposed a pair otherwise is still said', () => {
  const uncovered = new Uncovered();
  uncovered.unveil('/');

  expect(exposureAt(uncovered, '/', { ...reading, exposedBy: ['context-known'] })).toEqual([
    'context-known',
    'names-visible',
  ]);
});

test('a page that was unveiled before it was loaded anew is so still, and its pair is not blind', () => {
  const uncovered = new Uncovered();
  uncovered.recall('/c/1', 'page');

  expect(uncovered.isUnveiled('/c/1')).toBe(true);
  expect(exposureAt(uncovered, '/c/1')).toEqual(['names-visible']);
});

test('names that were asked for before are shown again, and expose no further pair', () => {
  const uncovered = new Uncovered();
  uncovered.recall('/c/1', 'names');

  expect([uncovered.areNamesUnveiled('/c/1'), uncovered.areNamesUnveiled('/c/2')]).toEqual([true, false]);
  expect(exposureAt(uncovered, '/c/1')).toEqual([]);
});
