import { spawnSync } from 'node:child_process';
import { chromiumPath, firefoxPath } from '../test/support/browser-paths';

interface Wanted {
  readonly name: string;
  readonly variable: string;
  /** What puppeteer's downloader and Debian call it. */
  readonly download: string;
  readonly debianPackage: string;
  readonly find: () => string | undefined;
}

const chromium: Wanted = {
  name: 'Chromium',
  variable: 'CHROMIUM_PATH',
  download: 'chrome@stable',
  debianPackage: 'chromium',
  find: chromiumPath,
};
const firefox: Wanted = {
  name: 'Firefox',
  variable: 'FIREFOX_PATH',
  download: 'firefox@stable',
  debianPackage: 'firefox-esr',
  find: firefoxPath,
};

/**
 * Sees to it that the browsers are there: one that is installed, else the test driver's own download, else
 * Debian's package when root. Their paths are left in the environment for the tests. Returns what is missing.
 */
export function ensureBrowsers(kinds: readonly ('chromium' | 'firefox')[]): readonly string[] {
  const wanted = [
    ...(kinds.includes('chromium') ? [chromium] : []),
    ...(kinds.includes('firefox') ? [firefox] : []),
  ];
  return wanted.flatMap((browser) => (ensure(browser) ? [] : [complaint(browser)]));
}

function ensure(browser: Wanted): boolean {
  const path = browser.find() ?? download(browser) ?? installPackage(browser);
  if (path !== undefined) process.env[browser.variable] = path;
  return path !== undefined;
}

function download({ name, download }: Wanted): string | undefined {
  console.log(`${name} is not installed. Trying the test driver's own download …`);
  const args = ['browsers', 'install', download, '--path', '.cache/browsers', '--format', '{{path}}'];
  const { status, stdout } = spawnSync('npx', ['--no-install', ...args], {
    encoding: 'utf8',
    timeout: 300_000,
  });
  return status === 0 ? stdout.trim().split('\n').at(-1) : undefined;
}

function installPackage({ name, debianPackage, find }: Wanted): string | undefined {
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) return undefined;
  console.log(`Installing ${name} from Debian's package ${debianPackage} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore', env });
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', debianPackage], {
    stdio: 'ignore',
    env,
  });
  return find();
}

function complaint({ name, variable, debianPackage }: Wanted): string {
  return `${name} is missing: install it (on Debian: apt-get install ${debianPackage}) or set ${variable} to its path.`;
}
