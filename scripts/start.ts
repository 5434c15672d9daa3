import { openArenaServer } from '../test/fixtures/server/open-arena-server';
import { launch } from '../test/support/launch';
import { playHeadless } from './practice/play-headless';
import { prepareBrowser } from './practice/prepare-browser';

// `npm start`: the practice arena with the extension in a browser. Without a display it plays the same way itself.
console.log('Building the extension …');
prepareBrowser();

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
