import { expect, test } from 'vitest';
import { withExposure } from '@/content/redaction/exposure';
import { aReading } from '../../../support/builders';

test('a name in the markup makes the pair exposed, once', () => {
  const once = withExposure(aReading(), { isExposed: true });

  expect(once).toMatchObject({ exposedBy: ['page-exposed'] });
  expect(withExposure(once, { isExposed: true })).toEqual(once);
});

test('nothing is added where nothing was found, or where names are known anyway', () => {
  const named = { ...aReading(), mode: 'side-by-side' as const };

  expect(withExposure(aReading(), { isExposed: false })).toEqual(aReading());
  expect(withExposure(named, { isExposed: true })).toEqual(named);
});
