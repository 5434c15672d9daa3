import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { answerQuestions, askTab, type PageAnswers } from '@/messaging/ask-tab';
import { browser } from '@/platform/browser';

type Listener = (raw: unknown, sender: { id?: string }, send: (answer: unknown) => void) => true | undefined;

const check = { arena: 'Example', page: 'battle', parts: [{ part: 'replyA', count: 1 }] } as const;
const answers: PageAnswers = {
  'page.check': () => ({ ...check, parts: [...check.parts] }),
  'page.diagnose': () => 'body',
  'page.leaks': () => [],
};
let frames: Listener[];
let stop: AbortController;

beforeEach(() => {
  frames = [];
  stop = new AbortController();
  vi.spyOn(browser.runtime.onMessage, 'addListener').mockImplementation((listener) => {
    frames.push(listener as unknown as Listener);
  });
  vi.spyOn(browser.runtime.onMessage, 'removeListener').mockImplementation((listener) => {
    frames = frames.filter((frame) => frame !== (listener as unknown as Listener));
  });
  Object.assign(browser.tabs, {
    sendMessage: (_: number, message: unknown) =>
      new Promise((resolve, reject) => {
        const heard = frames.map((frame) => frame(message, { id: browser.runtime.id }, resolve));
        if (!heard.includes(true)) reject(new Error('nobody listens'));
      }),
  });
});
afterEach(() => {
  stop.abort();
});

test('a page answers what it is asked', async () => {
  answerQuestions(answers, () => true, stop.signal);

  expect(await askTab(1, 'page.check')).toEqual(check);
  expect(await askTab(1, 'page.diagnose')).toBe('body');
});

test('of several frames the one with the battle is heard', async () => {
  answerQuestions({ ...answers, 'page.diagnose': () => 'frame without' }, () => false, stop.signal);
  answerQuestions(answers, () => true, stop.signal);

  expect(await askTab(1, 'page.diagnose')).toBe('body');
});

test('a frame without a battle answers where it is the only one', async () => {
  answerQuestions(answers, () => false, stop.signal);

  expect(await askTab(1, 'page.diagnose')).toBe('body');
});

test('a tab where nobody listens, or that answers something else, says nothing', async () => {
  expect(await askTab(1, 'page.check')).toBeUndefined();

  answerQuestions({ ...answers, 'page.check': () => ({ name: 'ada-1' }) as never }, () => true, stop.signal);

  expect(await askTab(1, 'page.check')).toBeUndefined();
});

test('strangers and other questions are not answered', () => {
  answerQuestions(answers, () => true, stop.signal);
  const send = vi.fn();

  frames[0]?.({ question: 'page.check' }, { id: 'another extension' }, send);
  frames[0]?.({ question: 'page.open' }, { id: browser.runtime.id }, send);

  expect(send).not.toHaveBeenCalled();
});

test('a page that is left answers no more', async () => {
  answerQuestions(answers, () => true, stop.signal);
  stop.abort();

  expect(await askTab(1, 'page.check')).toBeUndefined();
});
