import { expect, test } from 'vitest';
import { coverageCases } from '@/scripts/bench/coverage/cases';

test('the default method has a band for every design, the others have none', () => {
  for (const { method, band } of coverageCases) expect(band === undefined).toBe(method !== undefined);
});

test('the usual voters are tried often enough for the band to mean something', () => {
  const usual = coverageCases.filter(({ method, variant }) => method === undefined && variant === undefined);

  expect(usual.map(({ votes }) => votes)).toEqual([20, 50, 100, 200, 500, 5000]);
  expect(usual.every(({ voters }) => voters >= 300)).toBe(true);
});
