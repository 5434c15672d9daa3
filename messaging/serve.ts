import * as v from 'valibot';
import { browser, type Runtime } from '@/platform/browser';
import { reportBug } from '@/platform/log';
import {
  type Answer,
  Envelope,
  type MessageName,
  ownPagesOnly,
  protocol,
  type Reply,
  type Request,
} from './protocol';

/** One handler per message; a missing one does not compile. `sender` says which tab and frame spoke. */
export type Handlers = {
  readonly [N in MessageName]: (request: Request<N>, sender: Runtime.MessageSender) => Promise<Reply<N>>;
};

/** Answers our own contexts' messages. Other extensions and unparsable requests are refused. */
export function serve(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((raw: unknown, sender: Runtime.MessageSender, sendResponse) => {
    answer(handlers, raw, sender).then(sendResponse);
    // Keeps the channel open: the one form that works natively, under the polyfill and in both browsers.
    return true;
  });
}

/** Parses, dispatches and turns every failure into data. */
export async function answer(
  handlers: Handlers,
  raw: unknown,
  sender: Runtime.MessageSender,
): Promise<Answer> {
  if (sender.id !== browser.runtime.id) return { ok: false, code: 'not-allowed', message: 'unknown sender' };
  const envelope = v.safeParse(Envelope, raw);
  if (!envelope.success) return notUnderstood(envelope.issues[0].message);
  if (ownPagesOnly.has(envelope.output.name) && !isOwnPage(sender)) {
    return { ok: false, code: 'not-allowed', message: 'only our own pages may ask for that' };
  }
  return dispatch(handlers, envelope.output.name, envelope.output.payload, sender);
}

async function dispatch<N extends MessageName>(
  handlers: Handlers,
  name: N,
  payload: unknown,
  sender: Runtime.MessageSender,
): Promise<Answer> {
  const request = v.safeParse(protocol[name].request, payload);
  if (!request.success) return notUnderstood(v.flatten(request.issues).root?.[0] ?? `a malformed ${name}`);
  try {
    return { ok: true, value: await handlers[name](request.output as Request<N>, sender) };
  } catch (error) {
    reportBug(name, error);
    return { ok: false, code: 'failed', message: error instanceof Error ? error.message : String(error) };
  }
}

/** Content scripts speak from the pages they are in. */
function isOwnPage({ url }: Runtime.MessageSender): boolean {
  return url?.startsWith(browser.runtime.getURL('/')) === true;
}

function notUnderstood(message: string): Answer {
  return { ok: false, code: 'not-understood', message };
}
