import { spawnSync } from 'node:child_process';
import { ensureBrowsers } from './browsers';

/** The steps of `npm test`, cheapest first. The last one prints the line that sums everything up. */
const steps: readonly (readonly [name: string, command: string])[] = [
  ['format and lint', 'biome check .'],
  ['types', 'tsc --noEmit && tsc --noEmit -p domain && tsc --noEmit -p scripts'],
  ['unused code', 'knip'],
  ['build', 'wxt build -b chrome && wxt build -b firefox'],
  ['practice build', 'wxt build -b chrome --mode practice && wxt build -b firefox --mode practice'],
  ['unit, DOM and browser tests', 'vitest run'],
];

const missing = ensureBrowsers(['chromium', 'firefox']);
if (missing.length > 0) fail(missing.join('\n'));

for (const [name, command] of steps) {
  console.log(`\n── ${name}: ${command}`);
  const { status } = spawnSync(command, { stdio: 'inherit', shell: true });
  if (status === 0) continue;
  if (command === 'vitest run') process.exit(1);
  fail(`${name} failed.`);
}

/** Ends the run in the same words as a run of tests, so that no reader takes it for a green one. */
function fail(message: string): never {
  console.error(`\n${message}`);
  console.log('0 passed, 1 failed, 0 skipped');
  process.exit(1);
}
