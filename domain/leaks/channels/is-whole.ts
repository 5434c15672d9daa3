import { charClass, foldTable } from '@/domain/leaks/text/fold';
import type { Sentence } from '@/domain/leaks/text/sentence';
import type { Marker } from './markers';

/** The longest rest that is looked at, in characters. */
const longestRest = 80;

/** Whether the text of a marker is one: an id needs what follows its prefix, and begins a word ("recall_" is none). */
export function isWhole(
  sentence: Sentence,
  { rest }: Marker,
  start: number,
  end: number,
  complete: boolean,
): boolean {
  if (!rest) return true;
  const { chars, length } = sentence;
  const { classOf } = foldTable();
  if (!complete || (start > 0 && classOf[chars[start - 1] as number] === charClass.letter)) return false;
  return rest.test(sentence.text(end, Math.min(length, end + longestRest)));
}
