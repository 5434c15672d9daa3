import { expect, test } from 'vitest';
import { countStrongComponents, digraph } from '@/domain/ranking/strong-components';

const strongComponents = (vertices: number, from: readonly number[], to: readonly number[]) =>
  countStrongComponents(digraph(vertices, Int32Array.from(from), Int32Array.from(to)));

test('a cycle is one strong component', () => {
  expect(strongComponents(3, [0, 1, 2], [1, 2, 0])).toBe(1);
});

test('a chain is as many strong components as vertices', () => {
  expect(strongComponents(3, [0, 1], [1, 2])).toBe(3);
});

test('two cycles joined one way only are two strong components', () => {
  expect(strongComponents(4, [0, 1, 2, 3, 1], [1, 0, 3, 2, 2])).toBe(2);
});

test('two loops through one vertex are one strong component', () => {
  expect(strongComponents(5, [0, 1, 2, 2, 3, 4], [1, 2, 0, 3, 4, 2])).toBe(1);
});

test('a vertex that only leads into a closed component is not part of it', () => {
  expect(strongComponents(3, [0, 1, 2], [1, 0, 0])).toBe(2);
});

test('a cycle of a hundred thousand vertices does not overflow the stack', () => {
  const vertices = Array.from({ length: 1e5 }, (_, v) => v);

  expect(strongComponents(1e5, vertices, [...vertices.slice(1), 0])).toBe(1);
});
