import type { Link } from '../journal/link';
import { readNames, renameTally } from '../journal/naming';
import { type PairTally, votesOf } from '../journal/tally';

/** A name that an arena showed, and when. Milliseconds since 1970. */
export interface NameMet {
  readonly name: string;
  readonly firstMs: number;
  readonly lastMs: number;
}

/** A model in the encounter book, under all its names. */
export interface Encounter extends NameMet {
  /** Every name it was met under, the longest known first. */
  readonly names: readonly string[];
  /** Votes that stand. */
  readonly votes: number;
  readonly wins: number;
  /** Ties of both kinds are half a win. */
  readonly score: number;
}

/** The models that were met, most votes first, with linked names as one. `tallies` are by the names as shown. */
export function readEncounters(
  met: readonly NameMet[],
  tallies: readonly PairTally[],
  links: readonly Link[],
): readonly Encounter[] {
  const { nameOf } = readNames(links, 'linked');
  const counts = countModels(tallies, nameOf);
  const models = [...Map.groupBy(met, ({ name }) => nameOf(name))].map(([name, names]) => {
    const byTime = names.toSorted((one, other) => one.firstMs - other.firstMs);
    return {
      name,
      names: byTime.map((one) => one.name),
      firstMs: Math.min(...names.map(({ firstMs }) => firstMs)),
      lastMs: Math.max(...names.map(({ lastMs }) => lastMs)),
      ...(counts.get(name) ?? { votes: 0, wins: 0, score: 0 }),
    };
  });
  return models.sort((one, other) => other.votes - one.votes || (one.name < other.name ? -1 : 1));
}

/** What a link would change: so many votes on the name count for the model, and so many between the two fall out. */
export interface LinkPreview {
  readonly moved: number;
  readonly dropped: number;
}

export function previewLink(
  tallies: readonly PairTally[],
  links: readonly Link[],
  link: Pick<Link, 'name' | 'to' | 'relation'>,
): LinkPreview {
  const made = { ...link, source: '', sourceDate: undefined, atMs: 0 };
  const before = readNames(links, 'together').nameOf;
  const after = readNames([...links.filter(({ name }) => name !== link.name), made], 'together').nameOf;
  const touched = tallies.filter(({ a, b }) => before(a) !== after(a) || before(b) !== after(b));
  const dropped = touched.filter((tally) => renameTally(tally, after) === undefined);
  return { moved: sum(touched) - sum(dropped), dropped: sum(dropped) };
}

interface Counts {
  readonly votes: number;
  readonly wins: number;
  readonly score: number;
}

function countModels(tallies: readonly PairTally[], nameOf: (name: string) => string): Map<string, Counts> {
  const counts = new Map<string, Counts>();
  const add = (model: string, tally: PairTally, wins: number) => {
    const known = counts.get(model) ?? { votes: 0, wins: 0, score: 0 };
    counts.set(model, {
      votes: known.votes + votesOf(tally),
      wins: known.wins + wins,
      score: known.score + wins + (tally.ties + tally.bothBad) / 2,
    });
  };
  for (const tally of tallies) {
    const renamed = renameTally(tally, nameOf);
    if (renamed === undefined) continue;
    add(renamed.a, renamed, renamed.winsA);
    add(renamed.b, renamed, renamed.winsB);
  }
  return counts;
}

function sum(tallies: readonly PairTally[]): number {
  return tallies.reduce((votes, tally) => votes + votesOf(tally), 0);
}
