import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import * as v from 'valibot';
import { stubModels, stubReply } from './stub-replies';

const ChatRequest = v.object({
  model: v.string(),
  messages: v.array(v.object({ role: v.string(), content: v.string() })),
});

/** A running server of stub models. `apiBase` is what an OpenAI client takes as its base address. */
export interface StubModels {
  readonly apiBase: string;
  close(): Promise<void>;
}

/**
 * Serves the stub models as streaming chat completions on a free port of this machine.
 * A prompt with `slowly` streams ten times slower; one with `break down` is answered by HTTP 400, as a broken model would.
 */
export async function openStubModels(): Promise<StubModels> {
  const server = createServer((request, response) => {
    void answer(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { apiBase: `http://127.0.0.1:${port}/v1`, close: () => close(server) };
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method === 'GET') {
    const data = stubModels.map(({ name }) => ({ id: name, object: 'model', owned_by: 'stub' }));
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ data }));
    return;
  }
  const asked = v.parse(ChatRequest, JSON.parse(await bodyOf(request)));
  const model = stubModels.find(({ name }) => name === asked.model);
  const prompt = asked.messages.at(-1)?.content ?? '';
  if (!model || prompt.includes('break down')) {
    response.writeHead(400, { 'content-type': 'application/json' }).end('{"error":{"message":"broken"}}');
    return;
  }
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  await stream(response, stubReply(model, prompt), prompt.includes('slowly') ? 100 : 10);
}

/** One word a chunk, because a leak has to be caught while its name is still being written. */
async function stream(response: ServerResponse, text: string, pauseMs: number): Promise<void> {
  for (const piece of text.match(/\S+\s*/g) ?? []) {
    response.write(chunk({ content: piece }, null));
    await pause(pauseMs);
  }
  response.write(chunk({}, 'stop'));
  response.end('data: [DONE]\n\n');
}

function chunk(delta: { readonly content?: string }, finishReason: 'stop' | null): string {
  const choices = [{ index: 0, delta, finish_reason: finishReason }];
  const body = { id: 'stub', object: 'chat.completion.chunk', created: 0, model: 'stub', choices };
  return `data: ${JSON.stringify(body)}\n\n`;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const part of request) chunks.push(part as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
