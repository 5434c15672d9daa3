import { spawnSync } from 'node:child_process';
import { openArenaServer } from '../test/fixtures/server/open-arena-server';
import { launch } from '../test/support/launch';
import { ensureBrowsers } from './browsers';
import { playHeadless } from './practice/play-headless';

// `npm start`: the practice arena with the extension in a browser. Without a display it plays the same way itself.
const missing = ensureBrowsers(['chromium']);
if (missing.length > 0) {
  console.error(missing.join('\n'));
  process.exit(1);
}

console.log('Building the extension …');
const { status, stderr } = spawnSync('wxt build -b chrome --mode practice', {
  shell: true,
  encoding: 'utf8',
});
if (status !== 0) {
  console.error(stderr);
  process.exit(1);
}

const isSeen = Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY) || process.platform !== 'linux';
await (isSeen ? openForPerson() : playHeadless());

async function openForPerson(): Promise<void> {
  const arenas = await openArenaServer();
  const browser = await launch('chromium', { headless: false });
  await browser.openPage(arenas.url);
  console.log(`The practice arena is open: ${arenas.url} (close the browser, or press Ctrl+C, to end it)`);
  await browser.closed;
  await arenas.close();
}
