import { type ReplicaKind, replicaKinds } from '../test/fixtures/server/replica/replica-kinds';
import { fuzzAll, fuzzText, lineOf } from '../test/support/replicas/fuzz-all';
import { ensureBrowsers } from './browsers';

// `npm run fuzz -- [mutations] [seed] [kinds]`: damages every replica, or those of `kinds` (`arena-ai,compar-ia`: a whole name, or
// a part of several), while battles are played on it in a real Chromium, and holds the journal against what it received.
const [mutations = '2000', seed = '1', wanted = ''] = process.argv.slice(2);
const atOnce = 4;

const missing = ensureBrowsers(['chromium']);
if (missing.length > 0) {
  console.error(missing.join('\n'));
  process.exit(1);
}
const kinds = wanted.split(',').flatMap(kindsOf);
const judged = await fuzzAll(kinds, Number(mutations), Number(seed), atOnce, (title, judgement) => {
  console.log(`${title}: ${lineOf(judgement)}`);
  for (const fault of judgement.faults) console.error(`  ${fault}`);
});
console.log(fuzzText(judged));
const faults = [...judged.values()].flatMap((judgement) => judgement.faults);
console.log(`${judged.size - kindsAtFault()} passed, ${kindsAtFault()} failed, 0 skipped`);
process.exitCode = faults.length > 0 ? 1 : 0;

function kindsOf(part: string): readonly ReplicaKind[] {
  const named = replicaKinds.filter(({ slug }) => slug === part);
  return named.length > 0 ? named : replicaKinds.filter(({ slug }) => slug.includes(part));
}

function kindsAtFault(): number {
  return [...judged.values()].filter((judgement) => judgement.faults.length > 0).length;
}
