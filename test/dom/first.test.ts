import { expect, test } from 'vitest';

test('runs', () => {
  expect(document.body).toBeDefined();
});
