import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { build } from 'vite';
import { chromiumPath } from '../../test/support/browser-paths';
import type { Bench, BenchReport, BenchRow } from './bench';
import { median, rounded } from './measure';
import type { StorageBench } from './storage/in-page';

const sizes = [0, 10_000, 100_000] as const;
const singly = 100;
/** The driver gives up on a page that is silent for minutes. */
const atOnce = 5000;
/** Recording one vote may cost so many times what it costs in an empty database. */
const mostTimes = 1.5;

/** What recording a vote costs, in a real Chromium with its real database. */
export const storage: Bench = {
  name: 'storage',
  about: 'recording one vote among 0, 10,000 and 100,000, and votes per second in bulk, in Chromium',
  run: async () => {
    const executablePath = chromiumPath();
    if (executablePath === undefined) {
      return { rows: [], notes: ['Skipped: there is no Chromium. Set CHROMIUM_PATH.'], isMet: true };
    }
    return measureIn(executablePath);
  },
};

async function measureIn(executablePath: string): Promise<BenchReport> {
  const script = await bundle();
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html');
    response.end('<!doctype html><title>bench</title>');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const browser = await puppeteer.launch({
    executablePath,
    pipe: true,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(0);
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    await page.evaluate(script);
    return await measure(page);
  } finally {
    await browser.close();
    server.close();
  }
}

async function measure(page: Page): Promise<BenchReport> {
  // The first writes open the database and warm the code; they are not counted.
  let stored = 0;
  const inPage = <N extends keyof StorageBench>(name: N, ...args: Parameters<StorageBench[N]>) =>
    page.evaluate(
      (called, given) =>
        (globalThis as unknown as { bench: Record<string, (...its: unknown[]) => unknown> }).bench[called]?.(
          ...given,
        ),
      name as string,
      args as unknown[],
    ) as Promise<Awaited<ReturnType<StorageBench[N]>>>;
  await inPage('recordSingly', 0, 50);
  stored += 50;
  const rows: BenchRow[] = [];
  let empty = Number.NaN;
  for (const size of sizes) {
    const missing = Math.max(0, size - stored);
    let fillMs = 0;
    for (let left = missing; left > 0; left -= atOnce) {
      const some = Math.min(atOnce, left);
      fillMs += await inPage('fill', stored, some);
      stored += some;
    }
    const ms = median(await inPage('recordSingly', stored, singly));
    stored += singly;
    if (size === 0) empty = ms;
    // Filling takes minutes; what is measured so far is told as it comes.
    console.error(`  ${size} stored: ${rounded(ms)} ms a vote`);
    rows.push({
      'stored votes': size,
      'ms a vote': rounded(ms),
      'times the empty': rounded(ms / empty),
      'at most': mostTimes,
      'bulk votes/s': missing === 0 ? null : Math.round((1000 * missing) / fillMs),
      met: ms / empty <= mostTimes,
    });
  }
  const { votes, differing, ms } = await inPage('verifyAll');
  const notes = [
    `Medians of ${singly} votes with texts (4 kB), each strictly durable before the next. "Empty" holds 50 votes.`,
    `The journal of ${votes} votes was verified in ${rounded(ms / 1000)} s: ${differing} differences.`,
  ];
  return { rows, notes, isMet: differing === 0 && rows.every(({ met }) => met === true) };
}

/** The code of the page as one classic script. */
async function bundle(): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': resolve('.') } },
    build: {
      write: false,
      minify: false,
      lib: { entry: resolve('scripts/bench/storage/in-page.ts'), formats: ['iife'], name: 'storageBench' },
    },
  });
  const [first] = Array.isArray(output) ? output : [output];
  const chunk = first !== undefined && 'output' in first ? first.output[0] : undefined;
  if (chunk === undefined) throw new Error('the page of the bench was not built');
  return chunk.code;
}
