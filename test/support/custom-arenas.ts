import type { AddedArena } from '@/domain/custom/added-arena';
import type { CustomParts } from '@/domain/custom/custom-parts';

/** The parts of the replica in `test/fixtures/custom/`. */
export function someParts(some: Partial<CustomParts> = {}): CustomParts {
  return {
    prompt: '[data-part="question"]',
    replies: { a: '[data-side="one"] .answer', b: '[data-side="two"] .answer' },
    votes: {
      a: { selector: '#choices > button', words: 'First one' },
      b: { selector: '#choices > button', words: 'Second one' },
      tie: { selector: '#choices > button', words: 'Equal' },
      bothBad: { selector: '#choices > button', words: 'Both poor' },
    },
    names: { a: '[data-side="one"] .who', b: '[data-side="two"] .who' },
    ...some,
  };
}

export function anAddedArena(some: Partial<AddedArena> = {}): AddedArena {
  return {
    origin: 'https://arena.example.org',
    title: 'Example arena',
    reads: { kind: 'custom', parts: someParts() },
    ...some,
  };
}
