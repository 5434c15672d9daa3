import * as v from 'valibot';
import type { Link } from './link';
import { addTally, mergePairs, type PairTally } from './tally';

/**
 * Which names are one model on a leaderboard. `linked`: a name and what it was linked to as its codename or another way
 * to write it. `together`: the versions of a model as well, those that differ by a date in their names or were linked
 * as dated. `shown`: none but equal ones.
 */
export const Naming = v.picklist(['linked', 'together', 'shown']);
export type Naming = v.InferOutput<typeof Naming>;

/** The name under which a name is ranked. */
export type NameOf = (name: string) => string;

/** How names are read. */
export interface Names {
  /** The same for the same reading of names; empty where every name is itself. */
  readonly key: string;
  readonly nameOf: NameOf;
}

export const namesAsShown: Names = { key: '', nameOf: (name) => name };

/** How names are read by these links. */
export function readNames(links: readonly Link[], naming: Naming): Names {
  if (naming === 'shown') return namesAsShown;
  const together = naming === 'together';
  const valid = links.filter(({ relation }) => together || relation !== 'dated');
  if (valid.length === 0 && !together) return namesAsShown;
  const targets = new Map(valid.map(({ name, to }) => [name, to]));
  const follow = (name: string) => followLinks(name, targets);
  return {
    key: JSON.stringify([naming, [...targets].sort()]),
    nameOf: together ? (name) => follow(withoutDate(follow(name))) : follow,
  };
}

/** Where the links from a name end. Names that two devices linked in a circle are the first of them by the alphabet. */
function followLinks(name: string, targets: ReadonlyMap<string, string>): string {
  const seen = [name];
  for (let next = targets.get(name); next !== undefined; next = targets.get(next)) {
    const start = seen.indexOf(next);
    if (start !== -1) return seen.slice(start).sort()[0] ?? next;
    seen.push(next);
  }
  return seen.at(-1) ?? name;
}

/** A date at the end, or before a word like `preview`: `-20250514`, `-2024-08-06`, `-08-06`, `-0613`, `-latest`. */
const date =
  /[-_@](?:20\d{2}[-.]?(?:0[1-9]|1[0-2])[-.]?(?:0[1-9]|[12]\d|3[01])|(?:0[1-9]|1[0-2])-?(?:0[1-9]|[12]\d|3[01])|latest)$/;

/** The name of a model without the date of its version. */
export function withoutDate(name: string): string {
  const bare = name.replace(date, '');
  return bare === '' ? name : bare;
}

/** Tallies by the names under which they are ranked. Votes of a model against itself fall out. */
export function renameTallies(tallies: readonly PairTally[], nameOf: NameOf): readonly PairTally[] {
  return mergePairs(
    tallies.flatMap((tally) => {
      const renamed = renameTally(tally, nameOf);
      return renamed === undefined ? [] : [renamed];
    }),
  );
}

/** One tally by the names under which it is ranked, or undefined when both are one model. */
export function renameTally(tally: PairTally, nameOf: NameOf): PairTally | undefined {
  const [a, b] = [nameOf(tally.a), nameOf(tally.b)];
  if (a === b) return undefined;
  const none = { winsA: 0, winsB: 0, ties: 0, bothBad: 0 };
  if (a < b) return addTally({ ...none, a, b }, tally);
  return addTally({ ...none, a: b, b: a }, { ...tally, winsA: tally.winsB, winsB: tally.winsA });
}
