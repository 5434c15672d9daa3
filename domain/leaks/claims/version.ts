import type { Sentence } from '@/domain/leaks/text/sentence';

const longest = 40;

const words =
  'turbo|mini|nano|pro|max|plus|flash|lite|large|medium|small|ultra|preview|instruct|chat|thinking|exp|latest|opus|sonnet|haiku|air|vl|coder|omni|it|base|beta|alpha|think|reasoning|fast|high|low|micro|super|speciale|experimental|next|xl|xs|codex|vision|distill|version|voice|realtime|image';
const version = new RegExp(
  `^(?:[ -](?:${words}))?[ -]?(?:version )?(?:[vkmrsx][ -]?)?\\d[\\d.]*(?<!\\.)(?:[bkox](?![a-z])|t(?![a-z]))?(?:[ -](?:${words}|[vkrma]?\\d[\\d.x]*(?<!\\.)b?)(?![a-z]))*(?![a-z])`,
);

/** How many characters after a name belong to its version ("-4 turbo", " 3.5 Sonnet", "2.5-72B"); 0 for none. */
export function versionLength({ chars, length }: Sentence, from: number): number {
  const next = chars[from] as number;
  if (
    from >= length ||
    !(next === 0x20 || next === 0x2d || (next >= 0x30 && next <= 0x39) || next === 0x76 || next === 0x78)
  )
    return 0;
  const text = String.fromCharCode(...chars.subarray(from, Math.min(length, from + longest)));
  return version.exec(text)?.[0].length ?? 0;
}

const begun = /^[ -]?([a-z]*)[ -]?[vkmrsa]?[ -]?[\d.x]{0,10}[a-z]?$/;

/** Whether the letters after a name, or after what is known of its version, could still grow into (more of) a version: "-4o-mi". */
export function beginsVersion(letters: string): boolean {
  const word = letters.length > longest ? undefined : begun.exec(letters)?.[1];
  return word !== undefined && (word === '' || words.split('|').some((known) => known.startsWith(word)));
}
