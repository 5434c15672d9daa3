import type { Side } from '@/domain/side';
import type { Finding, Part } from './finding';
import type { Hiding } from './hiding/hiding';
import type { Lexicon } from './lexicon/build-lexicon';
import { readPromptWith } from './prompt/read-prompt';
import { ReplyScanner } from './reply-scanner';
import type { Rewind } from './rewind/rewind';
import { vocabularyFor } from './vocabulary/default-vocabulary';

/** Who is scanned, and what the user asked; all but the prompt may be left out. */
export interface DetectorOptions {
  /** The user's words of this turn and, if known, of the turns before. */
  readonly prompt?: string;
  readonly lexicon?: Lexicon;
  readonly side?: Side;
  readonly turn?: number;
  /** `answer` unless said otherwise. */
  readonly part?: Part;
}

/** Scans one text as it grows. However it is cut into chunks, the findings are the same. */
export interface Detector {
  /** Takes the next piece and returns what it completed. */
  push(chunk: string): readonly Finding[];
  /** What of the text so far is to be hidden from a blind reader. Costs the open sentence, whatever came before; changes no finding. */
  hiding(): Hiding;
  /** Remembers the state of now. Calling what is returned goes back to it: nothing was pushed since. */
  save(): Rewind;
  /** Says that the text is over and returns what only its end could settle. */
  end(): readonly Finding[];
}

/** Opens a detector for one reply (or one part of it). State is bounded; there is nothing to close. */
export function openDetector(options: DetectorOptions): Detector {
  const vocabulary = vocabularyFor(options.lexicon);
  return new ReplyScanner(vocabulary, readPromptWith(vocabulary, options.prompt ?? ''), options);
}
