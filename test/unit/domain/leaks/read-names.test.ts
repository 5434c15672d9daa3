import { expect, test } from 'vitest';
import { readNames } from '@/domain/leaks/read-names';

test('names are read one a line, trimmed, each once', () => {
  expect(readNames(' ada-1 \n\nbob 2\r\nada-1')).toEqual(['ada-1', 'bob 2']);
});

test('what is too long or too much is left out', () => {
  const many = Array.from({ length: 1500 }, (_, index) => `model-${index}`);

  expect(readNames(`${'x'.repeat(101)}\nada-1`)).toEqual(['ada-1']);
  expect(readNames(many.join('\n'))).toHaveLength(1000);
});
