import { expect, test } from 'vitest';
import { countStrongComponents, digraph } from '@/domain/ranking/strong-components';

test('a cycle is one strong component', () => {
  expect(countStrongComponents(digraph(3, [0, 1, 2], [1, 2, 0]))).toBe(1);
});

test('a chain is as many strong components as vertices', () => {
  expect(countStrongComponents(digraph(3, [0, 1], [1, 2]))).toBe(3);
});

test('two cycles joined one way only are two strong components', () => {
  expect(countStrongComponents(digraph(4, [0, 1, 2, 3, 1], [1, 0, 3, 2, 2]))).toBe(2);
});

test('two loops through one vertex are one strong component', () => {
  expect(countStrongComponents(digraph(5, [0, 1, 2, 2, 3, 4], [1, 2, 0, 3, 4, 2]))).toBe(1);
});

test('a vertex that only leads into a closed component is not part of it', () => {
  expect(countStrongComponents(digraph(3, [0, 1, 2], [1, 0, 0]))).toBe(2);
});

test('a cycle of a hundred thousand vertices does not overflow the stack', () => {
  const vertices = Array.from({ length: 1e5 }, (_, v) => v);

  expect(countStrongComponents(digraph(1e5, vertices, [...vertices.slice(1), 0]))).toBe(1);
});
