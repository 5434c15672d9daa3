import { expect, test } from 'vitest';
import { logFactorial } from '@/domain/ranking/log-factorial';

test.each([0, 1, 5, 15, 16, 17, 40, 170])('log %i! is the sum of the logarithms', (n) => {
  let sum = 0;
  for (let k = 2; k <= n; k++) sum += Math.log(k);

  expect(Math.abs(logFactorial(n) - sum)).toBeLessThan(1e-10);
});
