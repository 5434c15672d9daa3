import { expect, test, vi } from 'vitest';
import { countText } from '@/components/count-text';

vi.mock('@/platform/browser', () => import('./english'));

test('one is singular, more are plural', () => {
  expect([countText('votes', 1), countText('votes', 2)]).toEqual(['1 vote', '2 votes']);
});
