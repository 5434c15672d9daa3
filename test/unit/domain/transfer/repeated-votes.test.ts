import { expect, test } from 'vitest';
import type { ImportedVote } from '@/domain/transfer/imported-vote';
import { RepeatedVotes } from '@/domain/transfer/repeated-votes';
import { anImportedVote } from './imported-votes';

function replacedOf(...votes: readonly Partial<ImportedVote>[]): readonly number[] {
  const repeated = new RepeatedVotes();
  for (const [number, vote] of votes.entries()) repeated.add({ ...anImportedVote(), ...vote }, number);
  return [...repeated.replaced];
}

test('of votes with the same key the last one stands', () => {
  const key = { battleKey: 'q-1' };

  expect(replacedOf(key, { battleKey: 'q-2' }, key, key)).toEqual([0, 2]);
});

test('a later time stands, wherever it is in the file', () => {
  const at = (castAtMs: number) => ({ battleKey: 'q-1', castAtMs });

  expect(replacedOf(at(2000), at(3000), at(1000))).toEqual([0, 2]);
});

test('votes without a key, or on other models, replace nothing', () => {
  const key = { battleKey: 'q-1' };

  expect(replacedOf({}, {}, key, { ...key, modelB: 'cid' })).toEqual([]);
});

test('a hundred thousand battles are kept apart, and found again', () => {
  const repeated = new RepeatedVotes();
  const add = (number: number, at: number) =>
    repeated.add({ ...anImportedVote(), battleKey: `battle-${number}` }, at);

  for (let number = 0; number < 100_000; number++) add(number, number);
  expect(repeated.replaced.size).toBe(0);

  for (let number = 0; number < 100_000; number += 1000) add(number, 100_000 + number);
  expect([...repeated.replaced]).toEqual(Array.from({ length: 100 }, (_, place) => 1000 * place));
});
