import { type TextKey, text } from '@/platform/text';
import { formatCount } from './format';

// Of the language of the messages: the browser's own may have none of ours.
let plurals: Intl.PluralRules | undefined;

type CountKey = TextKey extends infer K ? (K extends `${infer Base}_other` ? Base : never) : never;

/**
 * A sentence with a count in it. A translation gives one message for each plural form its language has
 * (`key_one`, `key_few` …); `key_other` stands in for a form that is missing.
 */
export function countText(key: CountKey, count: number): string {
  plurals ??= new Intl.PluralRules(text('language'));
  const form = `${key}_${plurals.select(count)}` as TextKey;
  return text(form, formatCount(count)) || text(`${key}_other`, formatCount(count));
}
