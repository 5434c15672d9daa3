import type { Sentence } from '@/domain/leaks/text/sentence';

const longest = 40;

const words =
  'turbo|mini|nano|pro|max|plus|flash|lite|large|medium|small|ultra|preview|instruct|chat|thinking|exp|latest|opus|sonnet|haiku|air|vl|coder|omni|it|base|beta|alpha|think|reasoning|fast|high|low|micro|super|speciale|experimental|next|xl|xs|codex|vision|distill|version|voice|realtime|image';
const version = new RegExp(
  `^(?:[ -](?:${words}))?[ -]?(?:version )?(?:[vkmrsx][ -]?)?\\d[\\d.]*(?<!\\.)(?:[bkox](?![a-z])|t(?![a-z]))?(?:[ -](?:${words}|[vkrma]?\\d[\\d.x]*(?<!\\.)b?)(?![a-z]))*(?![a-z])`,
);

/** How many characters after a name belong to its version ("-4 turbo", " 3.5 Sonnet", "2.5-72B"); 0 for none. */
export function versionLength(sentence: Sentence, from: number): number {
  const { chars, length } = sentence;
  const next = chars[from] as number;
  if (
    from >= length ||
    !(next === 0x20 || next === 0x2d || (next >= 0x30 && next <= 0x39) || next === 0x76 || next === 0x78)
  )
    return 0;
  const end = Math.min(length, from + longest);
  if (!hasDigit(sentence, from, end)) return 0;
  const text = sentence.text(from, end);
  return version.exec(text)?.[0].length ?? 0;
}

function hasDigit({ chars }: Sentence, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const unit = chars[at] as number;
    if (unit >= 0x30 && unit <= 0x39) return true;
  }
  return false;
}

const begun = /^[ -]?([a-z]*)[ -]?[vkmrsa]?[ -]?[\d.x]{0,10}[a-z]?$/;

/** Whether the letters after a name, or after what is known of its version, could still grow into (more of) a version: "-4o-mi". */
export function beginsVersion(letters: string): boolean {
  const word = letters.length > longest ? undefined : begun.exec(letters)?.[1];
  return word !== undefined && (word === '' || words.split('|').some((known) => known.startsWith(word)));
}
