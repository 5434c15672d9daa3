import { LiveArenaUnavailable } from '../test/live/python-environment';
import { ensureBrowsers } from './browsers';
import { runFastChat } from './live/run-fastchat';
import { runOpenWebui } from './live/run-open-webui';

// `npm run e2e:live [-- gradio5 | open-webui]`: votes on a real arena, in a real Chromium with the extension in it, and
// holds the journal against the record that the arena itself keeps.
const runs: Readonly<Record<string, () => Promise<boolean>>> = {
  fastchat: () => runFastChat('fastchat'),
  gradio5: () => runFastChat('gradio5'),
  'open-webui': runOpenWebui,
};

const name = process.argv[2] ?? 'fastchat';
const run = runs[name];
if (run === undefined) throw new Error(`No live arena ${name}; there are ${Object.keys(runs).join(', ')}.`);
const missing = ensureBrowsers(['chromium']);
if (missing.length > 0) skip(missing.join(' '));
try {
  const isGood = await run();
  console.log(isGood ? '1 passed, 0 failed, 0 skipped' : '0 passed, 1 failed, 0 skipped');
  process.exitCode = isGood ? 0 : 1;
} catch (error) {
  if (!(error instanceof LiveArenaUnavailable)) throw error;
  skip(error.message);
}

function skip(reason: string): never {
  console.log(`The live arena cannot run here: ${reason}`);
  console.log('0 passed, 0 failed, 1 skipped');
  process.exit(0);
}
