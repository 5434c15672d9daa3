import type { WrittenVote } from './vote-writer';

/*
 * What a file for donation leaves out. Rules find what has a form: addresses, numbers, keys. They do not find names or
 * what a prompt tells about a life; whoever donates texts has to read them.
 */

const dayMs = 24 * 3600 * 1000;

/** In this order: an address may hold digits that would pass for a number. */
const patterns: readonly (readonly [label: string, pattern: RegExp])[] = [
  ['[key]', /-----BEGIN [A-Z ]{1,40}-----[\s\S]{0,10000}?-----END [A-Z ]{1,40}-----/g],
  ['[key]', /\b(?:sk|pk|rk|ghp|gho|ghs|github_pat|glpat|xox[abprs]|AKIA|AIza|hf|eyJ)[-_A-Za-z0-9.]{16,}/g],
  ['[url]', /\b(?:https?|ftp):\/\/[^\s<>"')\]]+|\bwww\.[^\s<>"')\]]+/gi],
  ['[email]', /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}/gu],
  ['[address]', /\b(?:[0-9a-f]{1,4}:){3,7}[0-9a-f]{1,4}\b|\b(?:\d{1,3}\.){3}\d{1,3}\b/gi],
  ['[iban]', /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?\b/g],
  ['[number]', /(?<![\d.])(?:\+|\(|00)?\d(?:[ ()/-]{0,2}\d){8,18}(?!\d)/g],
  ['[path]', /(?:\/(?:home|Users)\/|[A-Z]:\\Users\\)[^\s/\\"']+/g],
];

/**
 * The vote as it may be given away: no id of its own, the day instead of the moment, and texts, if it has any, without
 * e-mail and web addresses, phone, card and account numbers, keys, network addresses and names of home folders.
 */
export function scrubVote(vote: WrittenVote): WrittenVote {
  const { castAtMs, turns } = vote;
  return {
    ...vote,
    battleKey: undefined,
    castAtMs: castAtMs === undefined ? undefined : Math.floor(castAtMs / dayMs) * dayMs,
    ...(turns && {
      turns: turns.map(({ prompt, replies }) => ({
        prompt: scrubText(prompt),
        replies: { a: scrubText(replies.a), b: scrubText(replies.b) },
      })),
    }),
  };
}

/** The text with a word in brackets for everything that was found. */
export function scrubText(text: string): string {
  return patterns.reduce((rest, [label, pattern]) => rest.replace(pattern, label), text);
}
