import { pairStart } from '@/domain/battle/pair-start';
import { promptsUpTo } from '@/domain/battle/read-leaks';
import type { Reading } from '@/domain/battle/reading';
import type { Lexicon } from '@/domain/leaks/lexicon/build-lexicon';
import { scanAttribute } from '@/domain/leaks/scan-attribute';

/** Where names may stand besides labels and replies. */
export interface Surroundings {
  /** Attributes inside the replies name somebody. */
  readonly isExposed: boolean;
  /** The title of the tab. */
  readonly title: string;
  readonly lexicon: Lexicon | undefined;
}

/**
 * Adds to a reading what the page gives away beside its labels and words, as no more than that it does. Where earlier
 * pairs of the conversation are named, nobody can tell whose name stands there.
 */
export function withExposure(reading: Reading, surroundings: Surroundings): Reading {
  if (reading.kind !== 'battle' || reading.mode !== 'battle' || pairStart(reading.turns) > 0) return reading;
  const prompts = promptsUpTo(reading.turns, reading.turns.length - 1);
  if (!surroundings.isExposed && !tellsName(surroundings, prompts)) return reading;
  return { ...reading, exposedBy: [...new Set([...(reading.exposedBy ?? []), 'page-exposed' as const])] };
}

/** A title is mostly made from the prompt, so a name in both is the voter's own. */
function tellsName({ title, lexicon }: Surroundings, prompts: string): boolean {
  if (prompts === '' || lexicon === undefined) return false;
  return scanAttribute('title', title, lexicon).some(
    ({ severity, span }) => severity !== 'note' && !prompts.includes(title.slice(span.start, span.end)),
  );
}
