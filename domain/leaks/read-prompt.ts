import type { Lexicon } from './lexicon/build-lexicon';
import { type PromptReading, readPromptWith } from './prompt/read-prompt';
import { vocabularyFor } from './vocabulary/default-vocabulary';

/** Reads what a prompt says about identity: whether it asks for it, and which names it gives the model to play. */
export function readPrompt(prompt: string, lexicon?: Lexicon): PromptReading {
  return readPromptWith(vocabularyFor(lexicon), prompt);
}
