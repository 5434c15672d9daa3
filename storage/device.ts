import { storage } from 'wxt/utils/storage';

const device = storage.defineItem<string>('local:device', { init: () => crypto.randomUUID() });

/** A random name for this installation, made once. It tells the events of two devices apart and nothing else. */
export function readDevice(): Promise<string> {
  return device.getValue();
}
