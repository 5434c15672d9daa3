import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = new URL('./', import.meta.url);
const requirements = fileURLToPath(new URL('requirements.txt', here));
const folder = fileURLToPath(new URL('../../.cache/live/python/', here));
const stamp = `${folder}installed.txt`;
const binFolder = process.platform === 'win32' ? 'Scripts' : 'bin';

/** The versions that the pinned packages exist for; numpy 1.26 has no wheels beyond 3.12. */
const pythons = ['python3.11', 'python3.12', 'python3.10', 'python3', 'python'];
const isSupported = 'import sys; sys.exit(0 if (3, 10) <= sys.version_info < (3, 13) else 1)';

/** The live arena cannot be run on this machine; the message says what is missing. */
export class LiveArenaUnavailable extends Error {
  override readonly name = 'LiveArenaUnavailable';
}

/** The interpreter of the private environment, which is made on first use and whenever requirements.txt changes. */
export function pythonOfEnvironment(): string {
  const python = `${folder}${binFolder}/python`;
  const wanted = readFileSync(requirements, 'utf8');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return python;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  run(
    findPython(),
    ['-m', 'venv', folder],
    'cannot make a Python environment (is the venv module installed?)',
  );
  console.log('Installing FastChat and Gradio into .cache/live (once, about a minute) …');
  const install = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--no-deps'];
  run(python, [...install, '-r', requirements], 'pip cannot install test/live/requirements.txt');
  writeFileSync(stamp, wanted);
  return python;
}

function findPython(): string {
  const candidates = process.env.PYTHON_PATH ? [process.env.PYTHON_PATH] : pythons;
  const found = candidates.find((name) => spawnSync(name, ['-c', isSupported]).status === 0);
  if (!found) throw new LiveArenaUnavailable('no Python 3.10, 3.11 or 3.12 found (set PYTHON_PATH)');
  return found;
}

function run(command: string, args: readonly string[], complaint: string): void {
  const { status, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  if (status === 0) return;
  const lastLine = stderr.trim().split('\n').at(-1) ?? '';
  throw new LiveArenaUnavailable(`${complaint}: ${lastLine}`);
}
