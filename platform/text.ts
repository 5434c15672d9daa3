import type messages from '@/public/_locales/en/messages.json';
import { browser } from './browser';

export type TextKey = keyof typeof messages;

/** The text of `key` in the browser's language, with $1…$9 filled in. */
export function text(key: TextKey, ...values: readonly (string | number)[]): string {
  return browser.i18n.getMessage(key, values.map(String));
}
