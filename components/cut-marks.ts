import type { Span } from '@/domain/leaks/finding';

/** A stretch of a text to point out, and why. */
export interface Mark {
  readonly span: Span;
  readonly words: string;
}

/** A stretch of the text; what is marked says why, in as many words as marks lie on it. */
export interface Piece {
  readonly text: string;
  readonly words?: readonly string[];
}

/** Cuts a text at its marks, in order and without a letter lost. Marks that overlap become one; those outside are dropped. */
export function cutMarks(text: string, marks: readonly Mark[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end, words } of mergeMarks(marks, text.length)) {
    if (start > at) pieces.push({ text: text.slice(at, start) });
    pieces.push({ text: text.slice(start, end), words });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at) });
  return pieces;
}

interface Stretch extends Span {
  readonly words: readonly string[];
}

function mergeMarks(marks: readonly Mark[], length: number): readonly Stretch[] {
  const merged: Stretch[] = [];
  for (const { span, words } of marks.toSorted((one, other) => one.span.start - other.span.start)) {
    const end = Math.min(span.end, length);
    if (span.start >= end) continue;
    const last = merged.at(-1);
    if (last === undefined || span.start >= last.end) merged.push({ start: span.start, end, words: [words] });
    else
      merged[merged.length - 1] = {
        start: last.start,
        end: Math.max(last.end, end),
        words: [...new Set([...last.words, words])],
      };
  }
  return merged;
}
