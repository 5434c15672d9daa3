import { expect, test } from 'vitest';
import { replicaKinds } from '../fixtures/server/replica/replica-kinds';
import { fuzzAll, fuzzText } from '../support/replicas/fuzz-all';

// A slice of `npm run fuzz`, which takes 2,000 mutations of every kind of page.
const mutations = 40;
const seed = 7;
const atOnce = 4;
const kinds = replicaKinds.filter(({ states }) => !states.isTranslation);

test('pages that are damaged while they run make no wrong vote and lose none in silence', async () => {
  const judged = await fuzzAll(kinds, mutations, seed, atOnce);
  console.log(fuzzText(judged));

  expect([...judged.values()].flatMap(({ faults }) => faults)).toEqual([]);
}, 300_000);
