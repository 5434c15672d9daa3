import { expect, test } from 'vitest';
import { judge } from '@/domain/verdict/judge';
import { aVote } from '@/test/support/builders';

const exposedBy = (...ways: ('names-visible' | 'page-exposed' | 'context-known')[]) =>
  aVote({ blind: { veiled: true, exposedBy: ways } });

test('a blind and finished vote counts', () => {
  expect(judge(aVote(), false)).toEqual({ state: 'counts', reasons: [] });
});

test('names that were visible void a vote', () => {
  expect(judge(exposedBy('names-visible'), false)).toEqual({ state: 'void', reasons: ['names-visible'] });
});

test('a named mode voids a vote', () => {
  expect(judge(aVote({ mode: 'side-by-side' }), false)).toEqual({
    state: 'void',
    reasons: ['names-visible'],
  });
});

test('a self-blinded vote counts', () => {
  expect(judge(aVote({ mode: 'self-blind' }), false).state).toBe('counts');
});

test('an unfinished reply voids a vote', () => {
  expect(judge(aVote({ unfinished: true }), false)).toEqual({
    state: 'void',
    reasons: ['error-or-unfinished'],
  });
});

test('a repeat is void', () => {
  expect(judge(aVote(), true)).toEqual({ state: 'void', reasons: ['repeat'] });
});

test.each(['page-exposed', 'context-known'] as const)('%s makes a vote suspect', (way) => {
  expect(judge(exposedBy(way), false)).toEqual({ state: 'suspect', reasons: [way] });
});

test('the worst reason decides and all are named', () => {
  expect(judge({ ...exposedBy('page-exposed', 'names-visible'), unfinished: true }, true)).toEqual({
    state: 'void',
    reasons: ['page-exposed', 'names-visible', 'error-or-unfinished', 'repeat'],
  });
});

test('a reason that holds twice is named once', () => {
  expect(judge({ ...exposedBy('names-visible'), mode: 'side-by-side' }, false).reasons).toEqual([
    'names-visible',
  ]);
});
