import * as v from 'valibot';

const longestSelector = 300;

// No escapes, comments, braces, pseudo-elements and functions such as :has(): what is left ends where it seems to end,
// also inside a stylesheet of ours, and is matched in time that grows with the page alone.
const ident = '-?[\\p{L}_][\\p{L}\\p{N}_-]*';
const quoted = `(?:"[^"\\\\{}\\p{Cc}]*"|'[^'\\\\{}\\p{Cc}]*')`;
const attribute = `\\[${ident}(?:[~|^$*]?=(?:${quoted}|${ident})(?: [is])?)?\\]`;
const simple = `(?:#${ident}|\\.${ident}|${attribute})`;
const place = ':(?:first|last|only)-(?:child|of-type)';
const nth = ':nth-(?:last-)?(?:child|of-type)\\((?:odd|even|[1-9]\\d{0,2})\\)';
const refined = `(?:${simple}|${place}|${nth}|:not\\(${simple}\\))`;
const compound = `(?:(?:${ident}|\\*)${refined}{0,8}|${refined}{1,8})`;
const complex = `${compound}(?:(?: ?[>+~] ?| )${compound}){0,7}`;
const plain = new RegExp(`^${complex}(?:, ?${complex}){0,3}$`, 'u');

/** Whether a selector is of the small grammar that user-made descriptions may use. Whether it matches is another matter. */
export function isPlainSelector(text: string): boolean {
  return text.length <= longestSelector && plain.test(text);
}

/** A CSS selector in a description that a user made or imported. */
export const Selector = v.pipe(v.string(), v.trim(), v.check(isPlainSelector, 'not a plain selector'));
