import { leakKeysOf } from '@/domain/insights/leak-keys';
import { castOf, projectTurn, turnKey } from '@/domain/journal/project-turn';
import type { StandingVote } from '@/domain/journal/project-vote';
import { tallyMoves } from '@/domain/journal/tally-moves';
import type { Tables, VoteRow } from './database';
import { moveTallies } from './move-tallies';
import { readSaid, type SaidOf } from './read-said';

/**
 * Derives votes anew from their events, together with the other votes on the same turns, and moves the tallies from
 * what they were to what they are. Runs inside the caller's transaction.
 * @param known everything that was said of these votes, if that has been read already.
 */
export async function project(tables: Tables, voteIds: readonly string[], known?: SaidOf): Promise<void> {
  if (voteIds.length === 0) return;
  const said = known ?? (await readSaid(tables, voteIds));
  const before = await readBefore(tables, voteIds, said);
  const others = [...before.keys()].filter((id) => !said.has(id));
  const all = [...said.values(), ...(await readSaid(tables, others)).values()];
  const turns = Map.groupBy(all, (events) => turnOf(castOf(events)));
  const standing = [...turns.values()].flatMap(projectTurn);
  const now = new Map(standing.map((vote) => [vote.id, vote]));
  await replaceVotes(tables, before, now);
  await moveTallies(
    tables,
    [...before].flatMap(([id, vote]) => tallyMoves(vote, now.get(id))),
  );
}

type Rows = ReadonlyMap<string, VoteRow | undefined>;

/** The votes as they stood, and those on the same turns with them. */
async function readBefore({ votes }: Tables, voteIds: readonly string[], said: SaidOf): Promise<Rows> {
  const rows = await votes.bulkGet([...voteIds]);
  const before = new Map(voteIds.map((id, index) => [id, rows[index]]));
  const casts = [...said.values()].map(castOf);
  const turns = new Map(
    [...casts, ...rows].flatMap((vote) => (vote === undefined ? [] : [[turnKey(vote), vote]])),
  );
  const rivals = await Promise.all(
    [...turns.values()].map(({ arena, battleId, turn }) =>
      votes.where('[arena+battleId+turn]').equals([arena, battleId, turn]).toArray(),
    ),
  );
  for (const rival of rivals.flat()) before.set(rival.id, rival);
  return before;
}

function turnOf(vote: Parameters<typeof turnKey>[0] | undefined): string {
  return vote === undefined ? '' : turnKey(vote);
}

async function replaceVotes({ votes }: Tables, before: Rows, now: ReadonlyMap<string, StandingVote>) {
  await votes.bulkPut([...now.values()].map(voteRow));
  await votes.bulkDelete([...before.keys()].filter((id) => !now.has(id)));
}

/** A vote with what it is found by. */
export function voteRow(vote: StandingVote): VoteRow {
  const leakKeys = leakKeysOf(vote);
  const meetings = [...new Set([vote.models.a, vote.models.b])].map((name) => [name, vote.castAtMs] as const);
  return { ...vote, meetings, ...(leakKeys.length > 0 && { leakKeys }) };
}
