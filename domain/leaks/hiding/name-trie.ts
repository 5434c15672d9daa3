import { findEdge } from '@/domain/leaks/text/automaton';
import type { Vocabulary } from '@/domain/leaks/vocabulary/vocabulary';

/** Bits of a trie state: a name goes on from it, or ends in it; ordinary words (which need a capital) apart. */
export const trieMark = { begun: 1, over: 2, begunOrdinary: 4, overOrdinary: 8 } as const;

const marked = new WeakMap<Vocabulary, Uint8Array>();

/** Per state of the finder what names pass through it. Made on first use, some milliseconds. */
export function nameMarks(vocabulary: Vocabulary): Uint8Array {
  const known = marked.get(vocabulary);
  if (known) return known;
  const marks = new Uint8Array(vocabulary.finder.automaton.fail.length);
  for (const { surface, nameClass } of vocabulary.lexicon.names) {
    const isOrdinary = nameClass === 'A' || nameClass === 'P';
    markName(vocabulary, marks, surface, isOrdinary ? trieMark.begunOrdinary : trieMark.begun);
  }
  marked.set(vocabulary, marks);
  return marks;
}

function markName(vocabulary: Vocabulary, marks: Uint8Array, surface: string, begun: number): void {
  let state = 0;
  for (let at = 0; at < surface.length; at++) {
    state = childOf(vocabulary, state, surface.charCodeAt(at));
    marks[state] = (marks[state] as number) | begun;
  }
  marks[state] = (marks[state] as number) | (begun << 1);
}

/** The state one letter further along the names, or 0 when none goes on so. */
export function childOf({ finder: { automaton } }: Vocabulary, state: number, unit: number): number {
  const letter = automaton.letterOf[unit] as number;
  return letter === 0 ? 0 : findEdge(automaton, state * automaton.letters + letter);
}
