import { spawnSync } from 'node:child_process';

/** An environment of its own for the references, kept out of the repository. */
const ownEnvironment = '.cache/bench-python/bin/python';

/** One thread, as our own code has one. */
const oneThread = { OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1', MKL_NUM_THREADS: '1' };

/** A Python that has the given modules, or undefined if none is found. */
export function findPython(...modules: readonly string[]): string | undefined {
  const candidates = [process.env.PYTHON, ownEnvironment, 'python3', 'python'];
  return candidates.find((python) => {
    if (!python) return false;
    return spawnSync(python, ['-c', `import ${modules.join(', ')}`], { stdio: 'ignore' }).status === 0;
  });
}

/** Runs a script that prints one JSON value; throws with what it printed if it fails. */
export function runPython(python: string, script: string, ...args: readonly string[]): unknown {
  const env = { ...process.env, ...oneThread };
  const { status, stdout, stderr } = spawnSync(python, ['-W', 'ignore', script, ...args], {
    encoding: 'utf8',
    env,
  });
  if (status !== 0) throw new Error(`${script} failed: ${stderr}`);
  return JSON.parse(stdout);
}
