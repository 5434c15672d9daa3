import { expect, test } from 'vitest';

test('runs', () => {
  expect(indexedDB).toBeDefined();
});
