import { readFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The page under `page.html`, with the Markdown of the replicas, on a port of its own. */
export interface BenchSite {
  readonly port: number;
  close(): void;
}

/** Served under their own paths, so that imports mean the same here and there. */
const scripts = new Set([
  '/scripts/bench/page/stream.js',
  ...['markdown.js', 'morph.js', 'dom.js'].map((name) => `/test/fixtures/web/${name}`),
]);

export async function openBenchSite(): Promise<BenchSite> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    if (scripts.has(pathname)) void send(response, 'text/javascript', pathname.slice(1));
    else void send(response, 'text/html', 'scripts/bench/page/page.html');
  });
  await listen(server);
  return { port: (server.address() as AddressInfo).port, close: () => server.close() };
}

async function send(response: ServerResponse, type: string, path: string): Promise<void> {
  response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(await readFile(path));
}

function listen(server: Server): Promise<void> {
  return new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
}
