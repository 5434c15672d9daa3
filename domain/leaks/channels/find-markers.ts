import type { Sentence } from '@/domain/leaks/text/sentence';
import type { Vocabulary } from '@/domain/leaks/vocabulary/vocabulary';
import { isWhole } from './is-whole';
import { type Marker, markers } from './markers';

/** A marker in a sentence, with its place in the folded characters. */
export interface FoundMarker {
  readonly marker: Marker;
  readonly start: number;
  readonly end: number;
}

/** Template tokens, ids, addresses and the like in a sentence. `complete`: it is over. */
export function findMarkers(
  sentence: Sentence,
  vocabulary: Vocabulary,
  complete: boolean,
): readonly FoundMarker[] {
  const found: FoundMarker[] = [];
  for (let match = 0; match < sentence.matches; match++) {
    const pattern = sentence.matchPattern[match] as number;
    const marker = markers[vocabulary.markers[pattern] as number];
    if (!marker) continue;
    const start = sentence.matchStart[match] as number;
    const end = start + (vocabulary.lengths[pattern] as number);
    if (isWhole(sentence, marker, start, end, complete)) found.push({ marker, start, end });
  }
  return found;
}
