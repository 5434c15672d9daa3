import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { build } from 'vite';
import { chromiumPath } from '../../test/support/browser-paths';
import type { Bench, BenchReport, BenchRow } from './bench';
import { median, rounded } from './measure';
import type { StorageBench } from './storage/in-page';

/** Votes that are there before the first is measured; the first some dozens warm the code. */
const sizes = [50, 10_000, 100_000] as const;
const singly = 100;
/** The driver gives up on a page that is silent for minutes. */
const atOnce = 5000;
/** After a bulk of votes the browser puts its files in order, which nobody waits for who votes by hand. */
const settleMs = 15_000;
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
    const { port } = server.address() as AddressInfo;
    return await measure(await Promise.all(sizes.map((size) => openStore(browser, size, port, script))));
  } finally {
    await browser.close();
    server.close();
  }
}

/** A page with a database of so many votes. */
interface Store {
  readonly size: number;
  readonly call: <N extends keyof StorageBench>(
    name: N,
    ...args: Parameters<StorageBench[N]>
  ) => ReturnType<StorageBench[N]>;
}

/** Each has an address of its own: the browser keeps all databases of one address in the same files. */
async function openStore(browser: Browser, size: number, port: number, script: string): Promise<Store> {
  const page = await browser.newPage();
  page.setDefaultTimeout(0);
  await page.goto(`http://bench-${size}.localhost:${port}/`);
  await page.evaluate(script);
  const call = (name: string, ...args: readonly unknown[]) =>
    page.evaluate(
      (called, given) =>
        (globalThis as unknown as { bench: Record<string, (...its: unknown[]) => unknown> }).bench[called]?.(
          ...given,
        ),
      name,
      args,
    );
  return { size, call: call as Store['call'] };
}

async function measure(stores: readonly Store[]): Promise<BenchReport> {
  const bulk: number[] = [];
  for (const store of stores) bulk.push(await fill(store));
  await new Promise((resolve) => setTimeout(resolve, settleMs));
  const times = await recordInTurn(stores);
  const [empty = Number.NaN] = times;
  const rows = stores.map(({ size }, at): BenchRow => {
    const ms = times[at] ?? Number.NaN;
    return {
      'stored votes': size,
      'ms a vote': rounded(ms),
      'times the empty': rounded(ms / empty),
      'at most': mostTimes,
      'votes/s by hand': Math.round(1000 / ms),
      'votes/s in bulk': size > singly ? (bulk[at] ?? null) : null,
      met: ms / empty <= mostTimes,
    };
  });
  const checks = await Promise.all(stores.slice(-1).map(({ call }) => call('verifyAll')));
  const differing = checks.reduce((sum, check) => sum + check.differing, 0);
  const notes = [
    `Medians of ${singly} votes with texts (4 kB), each strictly durable before the next; the databases take turns.`,
    `They are measured ${settleMs / 1000} s after the last was filled. "Empty" holds ${sizes[0]} votes.`,
    ...checks.map(
      ({ votes, ms }) =>
        `The journal of ${votes} votes was verified in ${rounded(ms / 1000)} s: ${differing} differences.`,
    ),
  ];
  return { rows, notes, isMet: differing === 0 && rows.every(({ met }) => met === true) };
}

/** Votes per second. */
async function fill({ size, call }: Store): Promise<number> {
  let ms = 0;
  for (let stored = 0; stored < size; stored += atOnce) {
    ms += await call('fill', stored, Math.min(atOnce, size - stored));
  }
  return Math.round((1000 * size) / ms);
}

/** One vote here, one there: whatever else the machine does slows all of them alike. Medians in milliseconds. */
async function recordInTurn(stores: readonly Store[]): Promise<readonly number[]> {
  const times = stores.map((): number[] => []);
  for (let index = 0; index < singly; index++) {
    for (const [at, { size, call }] of stores.entries()) {
      times[at]?.push(await call('recordOne', size + index));
    }
  }
  return times.map(median);
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
