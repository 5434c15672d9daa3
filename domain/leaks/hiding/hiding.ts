import type { Span } from '@/domain/leaks/finding';

/** What of a growing text a blind reader must not see. Half-open ranges in UTF-16 units of the text so far; they may overlap. */
export interface Hiding {
  /**
   * Hidden for good: the names of findings, and every other name of an identity that was given away, before it and after.
   * Grows at its end only and never changes otherwise, so a caller may remember how many it has seen. Not in the order of the text.
   * The last of some thousands reaches beyond the text: from there on all of it is hidden.
   */
  readonly settled: readonly Span[];
  /**
   * Hidden for now, and only until the next call: the names of a sentence that is not over and may turn out to be about its writer,
   * the first letters of a name that may be coming, and findings that wait for what follows.
   */
  readonly open: readonly Span[];
}
