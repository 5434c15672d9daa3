// Runs on whatever Node the machine has, before anything is installed: no imports from packages, no TypeScript.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';

const lock = 'package-lock.json';
const installed = 'node_modules/.package-lock.json';

if (Number(process.versions.node.split('.')[0]) < 20)
  fail('Blind Ballot needs Node 20 or newer to install itself.');
if (!isFresh()) install();

/** npm writes its own copy of the lock file last, so a copy older than ours means an install that is missing or stale. */
function isFresh() {
  if (!existsSync(installed)) return false;
  if (statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return true;
  return sameVersions(JSON.parse(readFileSync(lock, 'utf8')), JSON.parse(readFileSync(installed, 'utf8')));
}

function sameVersions(wanted, present) {
  return Object.entries(wanted.packages).every(
    ([path, entry]) => path === '' || entry.optional || present.packages[path]?.version === entry.version,
  );
}

function install() {
  console.log('Installing the packages of the lock file (npm ci) …');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0)
    fail('npm ci failed: see its message above. A network connection to the npm registry is needed once.');
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
