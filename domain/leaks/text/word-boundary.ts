import { patternFlag } from '@/domain/leaks/vocabulary/vocabulary';
import { charClass, foldTable } from './fold';
import type { Sentence } from './sentence';

/** Length of a grammatical ending after the match (0: none), or -1 when the match is no whole word. */
export function boundarySuffix(sentence: Sentence, start: number, last: number, flags: number): number {
  const { chars, length } = sentence;
  const { classOf } = foldTable();
  const isName = (flags & patternFlag.name) !== 0;
  const isEnding = (flags & patternFlag.after) !== 0 && classOf[chars[start] as number] === charClass.hangul;
  if (start > 0 && !isEnding && !isBoundary(classOf, chars[start - 1] as number, chars[start] as number))
    return -1;
  const end = chars[last] as number;
  const kind = classOf[end] as number;
  if (
    kind === charClass.ideograph ||
    kind === charClass.hangul ||
    kind === charClass.other ||
    kind === charClass.space
  )
    return 0;
  if (last + 1 >= length || isBoundary(classOf, end, chars[last + 1] as number)) return 0;
  if (kind === charClass.letter && isName && classOf[chars[last + 1] as number] === charClass.digit) return 0;
  return isName && last - start >= 3 ? endingLength(sentence, last + 1) : -1;
}

function endingLength({ chars, length }: Sentence, from: number): number {
  const { classOf } = foldTable();
  let at = from;
  while (at < length && classOf[chars[at] as number] === charClass.letter) at++;
  return at - from <= 4 ? at - from : -1;
}

/** Letters and digits of scripts with spaces. */
export function isWordClass(kind: number): boolean {
  return kind === charClass.letter || kind === charClass.digit;
}

/** Between two characters a word may begin or end. Latin next to another alphabet is a boundary, as in "وOpenAI". */
export function isBoundary(classOf: Uint8Array, before: number, after: number): boolean {
  const left = classOf[before] as number;
  const right = classOf[after] as number;
  if (left === charClass.hangul && right === charClass.hangul) return false;
  if (!isWordClass(left) || !isWordClass(right)) return true;
  return before < 0x250 !== after < 0x250 && left === charClass.letter && right === charClass.letter;
}
