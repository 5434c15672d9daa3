import type { HTTPRequest, Page } from 'puppeteer-core';
import { until } from './until';

interface Queue {
  readonly open: Set<HTTPRequest>;
  streams: number;
}

const queues = new WeakMap<Page, Queue>();

/**
 * Follows the page's `/queue/` requests. Gradio keeps one event stream open for as long as any of its events is under way, also for those
 * that leave no trace in the page, so "nothing is going on" can be known rather than guessed by a pause.
 */
export function watchQueue(page: Page): void {
  const queue: Queue = { open: new Set(), streams: 0 };
  queues.set(page, queue);
  page.on('request', (request) => {
    if (isQueued(request)) queue.open.add(request);
  });
  // The page aborts the stream once the server has said `close_stream`, so both endings are normal.
  page.on('requestfinished', (request) => ended(queue, request));
  page.on('requestfailed', (request) => ended(queue, request));
}

/** Resolves when no event of the page is under way; `streams` is how many event streams must have ended since the page was opened. */
export async function whenQueueIsIdle(page: Page, streams = 0): Promise<void> {
  const queue = queues.get(page);
  if (!queue) throw new Error('watchQueue(page) was not called');
  await until(
    'an idle queue',
    () => queue.open.size,
    (size) => size === 0 && queue.streams >= streams,
  );
}

function ended(queue: Queue, request: HTTPRequest): void {
  if (queue.open.delete(request) && request.url().includes('/queue/data')) queue.streams++;
}

function isQueued(request: HTTPRequest): boolean {
  return /\/queue\/(join|data)/.test(request.url());
}
