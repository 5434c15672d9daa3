import { expect, test } from 'vitest';
import { scanReply } from '@/domain/leaks/scan-reply';

test('a text of nothing but claims stops being read for more', () => {
  const found = scanReply('I am Claude. '.repeat(20_000), {});

  expect(found.length).toBe(2000);
});
