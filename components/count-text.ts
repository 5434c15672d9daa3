import { type TextKey, text } from '@/platform/text';
import { formatCount } from './format';

const plurals = new Intl.PluralRules();

type CountKey = TextKey extends infer K ? (K extends `${infer Base}_other` ? Base : never) : never;

/**
 * A sentence with a count in it. A translation gives one message for each plural form its language has
 * (`key_one`, `key_few` …); `key_other` stands in for a form that is missing.
 */
export function countText(key: CountKey, count: number): string {
  const form = `${key}_${plurals.select(count)}` as TextKey;
  return text(form, formatCount(count)) || text(`${key}_other`, formatCount(count));
}
