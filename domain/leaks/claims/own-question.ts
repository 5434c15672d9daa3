import type { Sentence } from '@/domain/leaks/text/sentence';
import { cueNumber, type Vocabulary } from '@/domain/leaks/vocabulary/vocabulary';

const longestQuestion = 48;
/** Question marks: Latin, Arabic, Greek. The wide one is folded. */
const marks = new Set([0x3f, 0x61f, 0x37e]);
const originNumbers: ReadonlySet<number> = new Set([cueNumber.own, cueNumber.makesMe, cueNumber.named]);

/** A short question, which the reply may have put to itself. */
export function isQuestion({ chars, length }: Sentence): boolean {
  if (length > longestQuestion) return false;
  let last = length - 1;
  while (last >= 0 && (chars[last] as number) <= 0x20) last--;
  return marks.has(chars[last] as number);
}

/** Whether a sentence speaks, in any language, of its writer's name or makers: "My creator?" */
export function asksOrigin({ matches, matchPattern }: Sentence, { senses, grammars }: Vocabulary): boolean {
  for (let match = 0; match < matches; match++) {
    const from = (matchPattern[match] as number) * grammars.length;
    for (let language = 0; language < grammars.length; language++)
      if (originNumbers.has(senses[from + language] as number)) return true;
  }
  return false;
}
