import { versionLength } from '@/domain/leaks/claims/version';
import type { Span } from '@/domain/leaks/finding';
import type { LexiconName } from '@/domain/leaks/lexicon/build-lexicon';
import type { Sentence } from '@/domain/leaks/text/sentence';
import { hasCase } from '@/domain/leaks/text/stops';
import type { Vocabulary } from '@/domain/leaks/vocabulary/vocabulary';

/** A name in a sentence, with its ending and version, and all whom it may give away: makers and families. */
export interface FoundName {
  readonly span: Span;
  readonly identities: readonly string[];
  /** End of the name in the folded sentence. */
  readonly end: number;
}

/** Rows of the lexicon that stand for no maker. */
const nobody = new Set(['', 'community', 'arena', 'codename']);

/** All names found in a sentence so far, over it or not; ordinary words only with a capital. */
export function namesOf(
  sentence: Sentence,
  { lexicon, names, makers, lengths }: Vocabulary,
): readonly FoundName[] {
  const found: FoundName[] = [];
  for (let match = 0; match < sentence.matches; match++) {
    const pattern = sentence.matchPattern[match] as number;
    if ((names[pattern] as number) < 0 && (makers[pattern] as number) < 0) continue;
    const rows = [lexicon.names[names[pattern] as number], lexicon.names[makers[pattern] as number]];
    const named = rows.filter((name) => name !== undefined);
    const start = sentence.matchStart[match] as number;
    if (named.length === 0 || (named.every(isOrdinary) && isLower(sentence, start))) continue;
    const over = start + (lengths[pattern] as number) + (sentence.matchSuffix[match] as number);
    const end = over + versionLength(sentence, over);
    found.push({ span: spanOf(sentence, start, end), identities: named.flatMap(identitiesOf), end });
  }
  return found;
}

function isOrdinary({ nameClass }: LexiconName): boolean {
  return nameClass === 'A' || nameClass === 'P';
}

function isLower({ raw, chars }: Sentence, at: number): boolean {
  return raw[at] === chars[at] && hasCase(chars[at] as number);
}

function identitiesOf({ maker, family }: LexiconName): string[] {
  return [maker, family].filter((identity) => !nobody.has(identity));
}

function spanOf({ starts, ends }: Sentence, from: number, to: number): Span {
  return { start: starts[from] as number, end: ends[to - 1] as number };
}
