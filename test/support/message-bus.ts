import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { browser, type Runtime } from '@/platform/browser';

type Listener = (message: unknown, sender: unknown, sendResponse: (answer: unknown) => void) => unknown;

/**
 * Carries messages as browsers do: as JSON, with a sender, to listeners that answer by `sendResponse`. WXT's fake
 * browser names no sender. A message that nobody listens to rejects.
 */
export function openMessageBus(sender: Partial<Runtime.MessageSender> = { id: browser.runtime.id }): void {
  const listeners: Listener[] = [];
  vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation((listener) => {
    listeners.push(listener as Listener);
  });
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => {
    const [listener] = listeners;
    if (listener === undefined) throw new Error('Could not establish connection.');
    return new Promise((resolve) => {
      const isOpen = listener(viaJson(message), sender, (answer) => resolve(viaJson(answer) as never));
      if (isOpen !== true) resolve(undefined);
    });
  });
}

function viaJson(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
}
