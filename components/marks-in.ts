import type { Span } from '@/domain/leaks/finding';
import type { Mark } from './cut-marks';

/**
 * The marks on a source as they fall on `words`, which were made of its stretch `of`. Where the words are not written
 * there letter by letter (an escape, say), a mark that touches the stretch falls on all of them.
 */
export function marksIn(words: string, source: string, of: Span, marks: readonly Mark[]): readonly Mark[] {
  const touching = marks.filter(({ span }) => span.start < of.end && span.end > of.start);
  if (touching.length === 0) return [];
  const from = source.slice(of.start, of.end).indexOf(words);
  return touching.flatMap((mark) => {
    if (from < 0) return [{ ...mark, span: { start: 0, end: words.length } }];
    const start = Math.max(0, mark.span.start - of.start - from);
    const end = Math.min(words.length, mark.span.end - of.start - from);
    return start < end ? [{ ...mark, span: { start, end } }] : [];
  });
}
