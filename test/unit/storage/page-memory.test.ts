import { expect, test } from 'vitest';
import { storage } from 'wxt/utils/storage';
import {
  dropOrder,
  forgetTalks,
  keepOrder,
  keepUnveiled,
  readOrder,
  readUnveiled,
} from '@/storage/page-memory';
import { noonMs } from '@/test/support/builders';

const place = { arena: 'arena-ai', host: 'arena.ai', conversation: 'talk-1' };
const other = { ...place, conversation: 'talk-2' };
const dayMs = 86_400_000;

test('the order of a conversation is kept until it is dropped', async () => {
  await keepOrder(place, true, noonMs);

  expect([await readOrder(place), await readOrder(other)]).toEqual([{ isSwapped: true }, undefined]);
  await dropOrder(place);
  expect(await readOrder(place)).toBeUndefined();
});

test('what was unveiled of a conversation is kept', async () => {
  await keepUnveiled(place, 'names', noonMs);

  expect([await readUnveiled(place), await readUnveiled(other)]).toEqual(['names', undefined]);
});

test('what is kept and not understood was not blind', async () => {
  await storage.setItem('local:order:arena-ai:arena.ai:talk-1', 'swapped');
  await storage.setItem('local:unveiled:arena-ai:arena.ai:talk-1', 1);

  expect([await readOrder(place), await readUnveiled(place)]).toEqual([undefined, 'page']);
});

test('old conversations are forgotten, and nothing else', async () => {
  await keepOrder(place, true, noonMs - 100 * dayMs);
  await keepUnveiled(place, 'page', noonMs - 100 * dayMs);
  await keepOrder(other, false, noonMs - dayMs);
  await storage.setItem('local:blindness', { strict: true });

  await forgetTalks(noonMs);

  expect(await readOrder(place)).toBeUndefined();
  expect(await readUnveiled(place)).toBeUndefined();
  expect(await readOrder(other)).toEqual({ isSwapped: false });
  expect(await storage.getItem('local:blindness')).toEqual({ strict: true });
});

test('all of them are forgotten where everything is erased', async () => {
  await keepOrder(other, false, noonMs);

  await forgetTalks();

  expect(await readOrder(other)).toBeUndefined();
});
