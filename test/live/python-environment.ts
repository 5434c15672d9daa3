import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = new URL('./', import.meta.url);
const cache = fileURLToPath(new URL('../../.cache/live/', here));
const binFolder = process.platform === 'win32' ? 'Scripts' : 'bin';

/** What can be installed: `requirements/<name>.txt` says what, and into `.cache/live/<name>` it goes. */
export type EnvironmentName = 'fastchat' | 'gradio5' | 'open-webui';

/** The oldest minor version of Python 3 that the pinned packages exist for; none of them has wheels beyond 3.12. */
const oldest: Readonly<Record<EnvironmentName, number>> = { fastchat: 10, gradio5: 10, 'open-webui': 11 };
const pythons = ['python3.11', 'python3.12', 'python3.10', 'python3', 'python'];

/** The live arena cannot be run on this machine; the message says what is missing. */
export class LiveArenaUnavailable extends Error {
  override readonly name = 'LiveArenaUnavailable';
}

/** The interpreter of a private environment, which is made on first use and whenever its list of packages changes. */
export function pythonOfEnvironment(name: EnvironmentName): string {
  const requirements = fileURLToPath(new URL(`requirements/${name}.txt`, here));
  const folder = `${cache}${name}/`;
  const python = `${folder}${binFolder}/python`;
  const stamp = `${folder}installed.txt`;
  const wanted = readFileSync(requirements, 'utf8');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return python;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  run(
    findPython(oldest[name]),
    ['-m', 'venv', folder],
    'cannot make a Python environment (is the venv module installed?)',
  );
  console.log(`Installing ${requirements} into ${folder} (once, a minute or two) …`);
  const install = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--no-deps'];
  run(python, [...install, '-r', requirements], `pip cannot install ${requirements}`);
  writeFileSync(stamp, wanted);
  return python;
}

function findPython(minor: number): string {
  const isSupported = `import sys; sys.exit(0 if (3, ${minor}) <= sys.version_info < (3, 13) else 1)`;
  const candidates = process.env.PYTHON_PATH ? [process.env.PYTHON_PATH] : pythons;
  const found = candidates.find((name) => spawnSync(name, ['-c', isSupported]).status === 0);
  if (!found) throw new LiveArenaUnavailable(`no Python 3.${minor} to 3.12 found (set PYTHON_PATH)`);
  return found;
}

function run(command: string, args: readonly string[], complaint: string): void {
  const { status, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  if (status === 0) return;
  const lastLine = stderr.trim().split('\n').at(-1) ?? '';
  throw new LiveArenaUnavailable(`${complaint}: ${lastLine}`);
}
