import { parseArgs } from 'node:util';
import { playWithFaults } from '../test/support/faults/play-with-faults';
import { ensureBrowsers } from './browsers';

// `npm run faults`: casts votes in a real Chromium while its worker is stopped, its tabs are closed and the browser
// itself is killed at random points, and says what came of them.
const { values } = parseArgs({
  options: {
    votes: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
  },
});

const missing = ensureBrowsers(['chromium']);
if (missing.length > 0) throw new Error(missing.join(' '));
const startMs = performance.now();
const report = await playWithFaults(Number(values.votes), Number(values.seed), (done) => {
  if (done % 50 === 0) console.error(`${done} votes`);
});
const isGood = report.lost.length === 0 && report.wrong.length === 0 && report.check.differences.length === 0;
console.log(
  JSON.stringify({ ...report, seconds: Math.round((performance.now() - startMs) / 1000) }, null, 2),
);
console.log(isGood ? '1 passed, 0 failed, 0 skipped' : '0 passed, 1 failed, 0 skipped');
process.exitCode = isGood ? 0 : 1;
