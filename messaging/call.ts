import * as v from 'valibot';
import { browser } from '@/platform/browser';
import { Answer, type FailureCode, type MessageName, protocol, type Reply, type Request } from './protocol';

/** A message that was refused, failed, or never reached anyone. */
export class CallError extends Error {
  readonly code: FailureCode | 'unreachable';

  constructor(code: FailureCode | 'unreachable', message: string) {
    super(message);
    this.name = 'CallError';
    this.code = code;
  }
}

/** Sends a message to the background, waking it if need be. Rejects with `CallError`. */
export async function call<N extends MessageName>(name: N, payload: Request<N>): Promise<Reply<N>> {
  const answer = v.safeParse(Answer, await send({ name, payload }));
  if (!answer.success) throw new CallError('unreachable', 'the background did not answer');
  if (!answer.output.ok) throw new CallError(answer.output.code, answer.output.message);
  const reply = v.safeParse(protocol[name].reply, answer.output.value);
  if (!reply.success) throw new CallError('not-understood', `a malformed answer to ${name}`);
  return reply.output as Reply<N>;
}

async function send(message: unknown): Promise<unknown> {
  try {
    return await browser.runtime.sendMessage(message);
  } catch (error) {
    // A background that is stopped while it works closes the channel at once.
    throw new CallError('unreachable', error instanceof Error ? error.message : String(error));
  }
}
