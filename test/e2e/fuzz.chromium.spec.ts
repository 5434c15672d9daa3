import { expect, test } from 'vitest';
import { replicaKinds } from '../fixtures/server/replica/replica-kinds';
import { fuzzAll, fuzzText } from '../support/replicas/fuzz-all';

// A slice of `npm run fuzz`, which takes 2,000 mutations of every kind of page.
// Off in `npm test` until a whole run was seen without a fault: set CONFORMANCE=1.
const isWanted = process.env.CONFORMANCE === '1';
const mutations = 60;
const seed = 7;
const atOnce = 4;
const kinds = replicaKinds.filter(({ states }) => !states.isTranslation);

test.runIf(isWanted)(
  'pages that are damaged while they run make no wrong vote and lose none in silence',
  async () => {
    const judged = await fuzzAll(kinds, mutations, seed, atOnce);
    console.log(fuzzText(judged));

    expect([...judged.values()].flatMap(({ faults }) => faults)).toEqual([]);
  },
  300_000,
);
