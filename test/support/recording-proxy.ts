import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a server received, as it came: nothing of it is left out but what names the connection itself. */
export interface SeenRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface RecordingProxy {
  readonly seen: readonly SeenRequest[];
  /** The address of a page behind the proxy, under a host of this machine. */
  addressOf(url: string, host: string): string;
  close(): Promise<void>;
}

/** Stands before a server of this machine, writes down what comes, and puts `inject` at the head of every page. */
export async function openRecordingProxy(target: string, inject = ''): Promise<RecordingProxy> {
  const seen: SeenRequest[] = [];
  const server = createServer((incoming, outgoing) => {
    forward(incoming, outgoing, new URL(target), inject, seen).catch(() => outgoing.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    seen,
    addressOf(url, host) {
      const { pathname, search } = new URL(url);
      return `http://${host}:${port}${pathname}${search}`;
    },
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

async function forward(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  { hostname, port }: URL,
  inject: string,
  seen: SeenRequest[],
): Promise<void> {
  const { method = 'GET', url: path = '/', headers } = incoming;
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const body = Buffer.concat(chunks);
  seen.push({ method, path, headers: own(headers), body: body.toString('utf8') });
  const passed = request({ hostname, port, method, path, headers }, (answer) => {
    const isPage = inject !== '' && answer.headers['content-type']?.startsWith('text/html');
    if (isPage) return void sendInjected(answer, outgoing, inject);
    outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(outgoing);
  });
  passed.on('error', () => outgoing.destroy());
  outgoing.on('close', () => passed.destroy()); // The page left: so does the proxy.
  passed.end(body);
}

async function sendInjected(
  answer: IncomingMessage,
  outgoing: ServerResponse,
  inject: string,
): Promise<void> {
  let html = '';
  for await (const chunk of answer.setEncoding('utf8')) html += chunk;
  const { 'content-length': _, ...headers } = answer.headers;
  outgoing.writeHead(answer.statusCode ?? 502, headers);
  outgoing.end(html.replace('<head>', () => `<head>${inject}`));
}

/** Without the host, which tells one run from another. */
function own(headers: IncomingMessage['headers']): Readonly<Record<string, string>> {
  const { host = '', ...others } = headers;
  return Object.fromEntries(
    Object.entries(others).map(([name, value]) => [name, String(value).replaceAll(host, 'HOST')]),
  );
}
