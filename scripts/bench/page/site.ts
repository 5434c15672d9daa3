import { readFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The page under `page.html`, with the Markdown of the replicas, on a port of its own. */
export interface BenchSite {
  readonly port: number;
  close(): void;
}

const files: Readonly<Record<string, readonly [type: string, path: string]>> = {
  '/stream.js': ['text/javascript', 'scripts/bench/page/stream.js'],
  '/web/markdown.js': ['text/javascript', 'test/fixtures/web/markdown.js'],
  '/web/morph.js': ['text/javascript', 'test/fixtures/web/morph.js'],
  '/web/dom.js': ['text/javascript', 'test/fixtures/web/dom.js'],
};

export async function openBenchSite(): Promise<BenchSite> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    void send(response, files[pathname] ?? ['text/html', 'scripts/bench/page/page.html']);
  });
  await listen(server);
  return { port: (server.address() as AddressInfo).port, close: () => server.close() };
}

async function send(response: ServerResponse, [type, path]: readonly [string, string]): Promise<void> {
  response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(await readFile(path));
}

function listen(server: Server): Promise<void> {
  return new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
}
