import { beginsVersion, versionLength } from '@/domain/leaks/claims/version';
import type { Span } from '@/domain/leaks/finding';
import { charClass, foldTable } from '@/domain/leaks/text/fold';
import { latinFor } from '@/domain/leaks/text/look-alikes';
import type { Sentence } from '@/domain/leaks/text/sentence';
import { hasCase } from '@/domain/leaks/text/stops';
import { isBoundary } from '@/domain/leaks/text/word-boundary';
import type { Vocabulary } from '@/domain/leaks/vocabulary/vocabulary';
import { childOf, nameMarks, trieMark } from './name-trie';

/** No name with its version is longer than this. */
const longestName = 64;
/** Letters of a grammatical ending that may follow a name: "Googlen". */
const longestEnding = 4;

/** How names go on from a state, by letter: the state after it, and bits of `trieMark`. */
export interface NameWalk {
  next(state: number, unit: number): number;
  marksOf(state: number): number;
}

/** The names of the lexicon. */
export function walkNames(vocabulary: Vocabulary): NameWalk {
  const marks = nameMarks(vocabulary);
  return {
    next: (state, unit) => childOf(vocabulary, state, unit),
    marksOf: (state) => marks[state] as number,
  };
}

/**
 * Names near the end of an open sentence: whole ones, in words that are not known to be over, and the first letters of one that may
 * still grow, in itself, in its ending or in its version.
 */
export function findNameTail(sentence: Sentence, walk: NameWalk): readonly Span[] {
  const { classOf } = foldTable();
  const { chars, starts, ends, length } = sentence;
  const found: Span[] = [];
  for (let from = Math.max(0, length - longestName); from < length; from++) {
    const isStart = from === 0 || isBoundary(classOf, chars[from - 1] as number, chars[from] as number);
    const end = isStart
      ? Math.max(endOfName(sentence, from, walk, false), endOfName(sentence, from, walk, true))
      : from;
    if (end > from) found.push({ start: starts[from] as number, end: ends[end - 1] as number });
  }
  return found;
}

/** Walks along the names from a letter. Returns where to stop hiding; `from` when no name stands there. */
function endOfName(sentence: Sentence, from: number, walk: NameWalk, isUnmasked: boolean): number {
  const { chars, raw, length } = sentence;
  const isLower = raw[from] === chars[from] && hasCase(chars[from] as number);
  const begun = trieMark.begun | (isLower ? 0 : trieMark.begunOrdinary);
  let state = 0;
  let end = from;
  for (let at = from; at < length; at++) {
    const unit = chars[at] as number;
    state = walk.next(state, isUnmasked ? latinFor(unit) : unit);
    const marks = state === 0 ? 0 : walk.marksOf(state);
    if ((marks & begun) === 0) return end;
    if ((marks & (begun << 1)) !== 0) end = Math.max(end, endAfter(sentence, from, at + 1));
  }
  return length;
}

/** The end of a whole name with its grammatical ending or version; `from` when a longer word goes on. */
function endAfter(sentence: Sentence, from: number, over: number): number {
  const { classOf } = foldTable();
  const { chars, length } = sentence;
  const kind = classOf[chars[over - 1] as number];
  if (kind !== charClass.letter && kind !== charClass.digit) return over;
  let at = over;
  while (at < length && at - over <= longestEnding && classOf[chars[at] as number] === charClass.letter) at++;
  if (at - over > longestEnding)
    return isBoundary(classOf, chars[over - 1] as number, chars[over] as number) ? over : from;
  const known = at + versionLength(sentence, at);
  return beginsVersion(String.fromCharCode(...chars.subarray(known, length))) ? length : known;
}
