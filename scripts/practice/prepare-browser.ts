import { spawnSync } from 'node:child_process';
import { ensureBrowsers } from '../browsers';

/** Sees to it that Chromium is there and builds the practice extension for it. Ends the process, in words, if it cannot. */
export function prepareBrowser(): void {
  const missing = ensureBrowsers(['chromium']);
  if (missing.length > 0) giveUp(missing.join('\n'));
  const build = 'wxt build -b chrome --mode practice';
  const { status, stderr } = spawnSync(build, { shell: true, encoding: 'utf8' });
  if (status !== 0) giveUp(stderr);
}

function giveUp(why: string): never {
  console.error(why);
  process.exit(1);
}
