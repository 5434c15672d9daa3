import { expect, test } from 'vitest';
import { tagsIn } from '@/domain/tags-in';

test.each([
  ['Latin', 'red, blue'],
  ['full-width', 'red，blue'],
  ['ideographic', 'red、blue'],
  ['half-width ideographic', 'red､blue'],
  ['Arabic', 'red، blue'],
])('%s commas stand between tags', (_, line) => {
  expect(tagsIn(line)).toEqual(['red', 'blue']);
});

test('each tag is there once, and none is empty', () => {
  expect(tagsIn(' red ,, 、 blue , red')).toEqual(['red', 'blue']);
});

test('a tag is as long and there are as many as the journal takes', () => {
  const line = Array.from({ length: 40 }, (_, at) => `${at} ${'x'.repeat(80)}`).join(',');

  const tags = tagsIn(line);

  expect(tags).toHaveLength(30);
  expect(Math.max(...tags.map(({ length }) => length))).toBe(60);
});
