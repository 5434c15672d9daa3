import { PairCounter } from '@/domain/ranking/pair-counter';
import type { PairCounts } from '@/domain/ranking/pair-counts';
import { createRecencyScale } from '@/domain/ranking/recency';
import { scaleCounts } from '@/domain/ranking/scale-counts';
import { styleNumbers } from '@/domain/ranking/style-features';
import type { StyledVote } from '@/domain/ranking/styled-vote';
import type { FormatId } from '@/domain/transfer/format-id';
import type { ImportReport } from '@/domain/transfer/import-report';
import type { ImportedVote, OutcomeVote } from '@/domain/transfer/imported-vote';
import { RepeatedVotes } from '@/domain/transfer/repeated-votes';
import { VoteReader } from '@/domain/transfer/vote-reader';
import { EloFeed } from './elo-feed';
import { readVoteFile } from './read-vote-file';
import { nameIn, passes, type VoteFilter } from './vote-filter';

/** Why a vote that was read does not count for a leaderboard. */
type Exclusion = 'not-anonymous' | 'void' | 'replaced' | 'filtered' | 'same-model' | 'no-time';

/** Everything that ranking needs of a file. */
export interface CollectedVotes {
  readonly report: ImportReport;
  readonly counts: PairCounts;
  /** Elo's ratings after the votes in the order of the file. */
  readonly elo: ReadonlyMap<string, number>;
  /** The votes one by one; none unless they were asked for, as they fill the memory. */
  readonly styled: readonly StyledVote[];
  readonly excluded: Readonly<Record<Exclusion, number>>;
}

export interface CollectOptions {
  readonly filter?: VoteFilter;
  /** Days after which a vote counts half. */
  readonly halfLifeDays?: number | undefined;
  readonly withStyle?: boolean;
}

/**
 * Counts the votes of a file as they are read. If some were cast again, the file is read a second time without those
 * that were replaced, which costs time where keeping all votes would cost memory.
 */
export async function collectVotes(
  path: string,
  format: FormatId | undefined,
  options: CollectOptions = {},
): Promise<CollectedVotes> {
  const repeated = new RepeatedVotes();
  const first = await collectOnce(path, format, options, (vote, number) => {
    repeated.add(vote, number);
    return false;
  });
  if (repeated.replaced.size === 0 || first.report.failure) return first;
  return collectOnce(path, format, options, (_, number) => repeated.replaced.has(number));
}

async function collectOnce(
  path: string,
  format: FormatId | undefined,
  { filter, halfLifeDays, withStyle = false }: CollectOptions,
  isReplaced: (vote: ImportedVote, number: number) => boolean,
): Promise<CollectedVotes> {
  const counter = new PairCounter();
  const elo = new EloFeed();
  const styled: StyledVote[] = [];
  const excluded = { 'not-anonymous': 0, void: 0, replaced: 0, filtered: 0, 'same-model': 0, 'no-time': 0 };
  const nameOf = filter ? nameIn(filter) : (name: string) => name;
  // Weights are scaled in the end, so that any moment will do to count their ages from.
  const recency = createRecencyScale(Date.now(), halfLifeDays);
  let number = 0;
  const onVote = (vote: ImportedVote) => {
    const pair = { a: nameOf(vote.modelA), b: nameOf(vote.modelB) };
    const replaced = () => (isReplaced(vote, number++) ? 'replaced' : undefined);
    const exclusion =
      findExclusion(vote) ??
      replaced() ??
      findFiltered(vote, filter) ??
      (pair.a === pair.b ? 'same-model' : undefined) ??
      (halfLifeDays !== undefined && vote.castAtMs === undefined ? 'no-time' : undefined);
    if (exclusion) {
      excluded[exclusion]++;
      return;
    }
    const weight = recency.add(vote.castAtMs ?? 0);
    if (!('outcome' in vote)) {
      counter.add({ ...pair, score: vote.score, weight });
      return;
    }
    const { outcome } = vote;
    counter.add({ ...pair, outcome, weight });
    elo.add({ ...pair, outcome });
    if (withStyle) styled.push({ ...pair, outcome, weight, features: numbersOf(vote) });
  };
  const report = await readVoteFile(path, new VoteReader(onVote, format));
  const scale = recency.scale();
  return {
    report,
    counts: scaleCounts(counter.counts(), scale),
    elo: elo.ratings,
    styled: styled.map((vote) => ({ ...vote, weight: (vote.weight ?? 1) * scale })),
    excluded,
  };
}

function findExclusion({ anonymous, verdict }: ImportedVote): Exclusion | undefined {
  if (!anonymous) return 'not-anonymous';
  return verdict === 'void' ? 'void' : undefined;
}

function findFiltered(vote: ImportedVote, filter: VoteFilter | undefined): Exclusion | undefined {
  return filter === undefined || passes(vote, filter) ? undefined : 'filtered';
}

/** None where the file does not say. */
function numbersOf({ features }: OutcomeVote): StyledVote['features'] {
  return { a: features ? styleNumbers(features.a) : [], b: features ? styleNumbers(features.b) : [] };
}
