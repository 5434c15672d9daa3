import { charMark, type Sentence } from './sentence';

const latinOf = new Map(
  Array.from(
    'аaеeоoрpсcхxуyкkмmтtнhвbіiѕsјjԁdɡgαaοoεeρpιiνvκkτtυu'.matchAll(/(.)(.)/gu),
    ([, other, latin]) => [(other as string).charCodeAt(0), (latin as string).charCodeAt(0)],
  ),
);

/** The Latin letter that a letter of another alphabet looks like, or the letter itself. */
export function latinFor(unit: number): number {
  return latinOf.get(unit) ?? unit;
}

function hasForeign({ chars, length }: Sentence, from: number): boolean {
  for (let at = from; at < length; at++) if ((chars[at] as number) >= 0x250) return true;
  return false;
}

/** In a word that mixes Latin with look-alike letters of other alphabets, makes all of them Latin and marks the word. */
export function foldLookAlikes(sentence: Sentence, from: number): void {
  if (!hasForeign(sentence, from)) return;
  const { chars, marks, length } = sentence;
  let latin = 0;
  let alike = 0;
  let foreign = 0;
  for (let at = from; at < length; at++) {
    const unit = chars[at] as number;
    if (unit >= 0x61 && unit <= 0x7a) latin++;
    else if (unit >= 0x250 && latinOf.has(unit)) alike++;
    else if (unit >= 0x250) foreign++;
  }
  if (latin === 0 || alike === 0 || foreign > 0) return;
  for (let at = from; at < length; at++) {
    const plain = latinOf.get(chars[at] as number);
    if (plain === undefined) continue;
    chars[at] = plain;
    marks[at] = (marks[at] as number) | charMark.obfuscated;
  }
}
