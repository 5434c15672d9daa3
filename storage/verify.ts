import { bucketId, bucketsOf } from '@/domain/journal/bucket';
import { projectLinks } from '@/domain/journal/project-links';
import { castOf, projectTurn, turnKey } from '@/domain/journal/project-turn';
import type { StandingVote } from '@/domain/journal/project-vote';
import { canonical } from '@/domain/journal/same-event';
import { addTally, pairTallyOf, type Tally, talliesOf } from '@/domain/journal/tally';
import type { Database } from './database';
import { readVoteIds } from './derive-anew';
import { voteRow } from './project';
import { readSaid } from './read-said';
import { writtenTables } from './record-events';
import { tell, unwatched, type Watch } from './watch';

/** What the journal holds, and in which ways what is derived from it differs from it. */
export interface Check {
  readonly events: number;
  readonly votes: number;
  /** The first of them, in words for a diagnosis. */
  readonly differences: readonly string[];
  readonly differing: number;
}

const chunk = 500;
const mostTold = 100;

/** Counts everything from the journal by itself and compares it with what the tables say. Writing waits meanwhile. */
export function verify(db: Database, watch: Watch = unwatched): Promise<Check> {
  return db.transaction('r', writtenTables(db), async () => {
    const differences: string[] = [];
    const expected = new Expected();
    const ids = await readVoteIds(db);
    for (const voteIds of await turnsInChunks(db, ids, watch)) {
      const said = [...(await readSaid(db, voteIds)).values()];
      const turns = Map.groupBy(said, (events) => keyOf(castOf(events)));
      const votes = [...turns.values()].flatMap(projectTurn);
      for (const vote of votes) expected.add(vote);
      differences.push(...(await votesThatDiffer(db, votes)));
      // The votes are read twice: once for the turns they are on.
      tell(watch, ids.length + expected.votes, 2 * ids.length);
    }
    const surplus = (await db.votes.count()) - expected.votes;
    if (surplus > 0) differences.push(`${surplus} votes are not in the journal`);
    differences.push(...(await talliesThatDiffer(db, expected)), ...(await linksThatDiffer(db)));
    return {
      events: await db.journal.count(),
      votes: expected.votes,
      differences: differences.slice(0, mostTold),
      differing: differences.length,
    };
  });
}

/** Sums of what the votes come to. */
class Expected {
  readonly tallies = new Map<string, Tally>();
  readonly buckets = new Map<string, number>();
  votes = 0;

  add(vote: StandingVote): void {
    this.votes++;
    for (const tally of talliesOf(vote)) {
      const key = tallyKey(tally);
      const known = this.tallies.get(key);
      this.tallies.set(key, known === undefined ? tally : addTally(known, tally));
    }
    if (pairTallyOf(vote) === undefined) return;
    for (const id of bucketsOf(vote).map(bucketId)) this.buckets.set(id, (this.buckets.get(id) ?? 0) + 1);
  }
}

/** All votes, some hundreds at a time; those on one turn are together, as each decides what the others are. */
async function turnsInChunks(
  db: Database,
  ids: readonly string[],
  watch: Watch,
): Promise<readonly (readonly string[])[]> {
  const turns = new Map<string, string[]>();
  for (let start = 0; start < ids.length; start += chunk) {
    const said = await readSaid(db, ids.slice(start, start + chunk));
    for (const [id, events] of said) {
      const key = keyOf(castOf(events));
      const turn = turns.get(key);
      if (key !== '' && turn === undefined) turns.set(key, [id]);
      else turn?.push(id);
    }
    tell(watch, Math.min(start + chunk, ids.length), 2 * ids.length);
  }
  const chunks: string[][] = [[]];
  for (const turn of turns.values()) {
    if ((chunks.at(-1)?.length ?? 0) >= chunk) chunks.push([]);
    chunks.at(-1)?.push(...turn);
  }
  return chunks;
}

function keyOf(vote: Parameters<typeof turnKey>[0] | undefined): string {
  return vote === undefined ? '' : turnKey(vote);
}

async function votesThatDiffer(db: Database, votes: readonly StandingVote[]): Promise<readonly string[]> {
  const rows = await db.votes.bulkGet(votes.map(({ id }) => id));
  return votes.flatMap((vote, index) => {
    const row = rows[index];
    if (row === undefined) return [`vote ${vote.id} is missing`];
    return canonical(row) === canonical(voteRow(vote))
      ? []
      : [`vote ${vote.id} is not as the journal has it`];
  });
}

async function talliesThatDiffer(db: Database, { tallies, buckets }: Expected): Promise<readonly string[]> {
  const differences: string[] = [];
  const left = new Map(tallies);
  await db.tallies.each((tally) => {
    const key = tallyKey(tally);
    if (canonical(left.get(key) ?? null) !== canonical(tally)) differences.push(`tally ${key} differs`);
    left.delete(key);
  });
  for (const key of left.keys()) differences.push(`tally ${key} is missing`);
  const counted = new Map((await db.buckets.toArray()).map(({ id, votes }) => [id, votes]));
  for (const id of new Set([...counted.keys(), ...buckets.keys()])) {
    if ((counted.get(id) ?? 0) !== (buckets.get(id) ?? 0)) differences.push(`bucket ${id} differs`);
  }
  return differences;
}

async function linksThatDiffer(db: Database): Promise<readonly string[]> {
  const rows = await db.journal.where('about').equals('link').toArray();
  const expected = projectLinks(rows.map(({ event }) => event));
  const stored = await db.links.orderBy('name').toArray();
  return canonical(expected) === canonical(stored) ? [] : ['the links differ'];
}

function tallyKey({ bucket, a, b }: Tally): string {
  return JSON.stringify([bucket, a, b]);
}
