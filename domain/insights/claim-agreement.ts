import type { ClaimedIdentity } from '../leaks/finding';
import { identifyName, wordsOf } from './identify-name';

/**
 * How a claim compares with the reveal: it names the very model (or its family, with no other version), its maker
 * alone, or neither, which makes it a false claim. `unknown` when the lexicon does not know the revealed name.
 */
export type Agreement = 'model' | 'maker' | 'neither' | 'unknown';

/** Compares what a reply said it is with the name the arena revealed; undefined when it claimed nothing. */
export function claimAgreement(claimed: ClaimedIdentity, revealed: string): Agreement | undefined {
  const { maker, family, model } = claimed;
  if (maker === undefined && family === undefined && model === undefined) return undefined;
  const words = wordsOf(revealed);
  if (model !== undefined && wordsOf(model) !== '' && holds(words, wordsOf(model))) return 'model';
  const owners = identifyName(revealed);
  if (family !== undefined && owners.families.has(family) && holds(numbers(words), numbers(model ?? '')))
    return 'model';
  if (maker !== undefined && owners.makers.has(maker)) return 'maker';
  return owners.makers.size + owners.families.size === 0 ? 'unknown' : 'neither';
}

/** Whether `some` stands among `all` as whole words in that order. */
function holds(all: string, some: string): boolean {
  return some === '' || ` ${all} `.includes(` ${some} `);
}

/** The version in a name: claiming 3.5 does not agree with 4, while claiming none agrees with any. */
function numbers(name: string): string {
  return (wordsOf(name).match(/\d+/g) ?? []).join(' ');
}
