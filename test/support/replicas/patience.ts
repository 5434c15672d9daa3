import type { CDPSession, Page } from 'puppeteer-core';

/** The clock of the extension's script in a page, which a test sets forward, and the errors that nobody caught there. */
export interface Patience {
  /** Lets the extension believe that time went by. Chromium only. */
  pass(ms: number): Promise<void>;
  readonly errors: readonly string[];
}

/** Call before the page is loaded. */
export async function watchScript(page: Page): Promise<Patience> {
  const session = await page.createCDPSession();
  const errors: string[] = [];
  let context: number | undefined;
  session.on('Runtime.executionContextCreated', ({ context: made }) => {
    if (made.auxData?.type === 'isolated' && made.origin.startsWith('chrome-extension://')) context = made.id;
  });
  session.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
    errors.push(exceptionDetails.exception?.description ?? exceptionDetails.text);
  });
  session.on('Runtime.consoleAPICalled', ({ type, args }) => {
    if (type === 'error') errors.push(args.map((arg) => arg.value ?? arg.description).join(' '));
  });
  await session.send('Runtime.enable');
  return {
    errors,
    pass: (ms) => setForward(session, context, ms),
  };
}

async function setForward(session: CDPSession, contextId: number | undefined, ms: number): Promise<void> {
  if (contextId === undefined) throw new Error('the script of the extension is not on this page');
  const expression = `{
    const clock = (globalThis.testClock ??= { now: Date.now.bind(Date), aheadMs: 0 });
    clock.aheadMs += ${ms};
    Date.now = () => clock.now() + clock.aheadMs;
  }`;
  await session.send('Runtime.evaluate', { expression, contextId });
}
