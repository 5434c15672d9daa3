import type { StandingVote } from '../journal/project-vote';
import type { Finding } from '../leaks/finding';
import { type Agreement, claimAgreement } from './claim-agreement';
import { type Rate, rateOf } from './rate';

export interface LeakRates {
  /** Votes in which a reply gave itself away, of all votes, the arena with most votes first. */
  readonly byArena: readonly { readonly arena: string; readonly leaked: Rate }[];
  /**
   * For each maker that replies claimed to come from: the votes with such a claim of all votes, and the false
   * claims of those that could be compared with the reveal. The most claimed first.
   */
  readonly byMaker: readonly {
    readonly maker: string;
    readonly claimed: Rate;
    readonly falseClaims: Rate;
  }[];
}

/**
 * How often identity leaked. `votes` need to be those with findings only; `totals` count all votes of each arena,
 * withdrawn ones among both. Findings that were dismissed, and mere notes, do not count.
 */
export function leakRates(votes: readonly StandingVote[], totals: ReadonlyMap<string, number>): LeakRates {
  const leaked = Map.groupBy(
    votes.filter((vote) => standingFindings(vote).some(({ severity }) => severity === 'void')),
    ({ arena }) => arena,
  );
  const all = [...totals.values()].reduce((sum, total) => sum + total, 0);
  return {
    byArena: [...totals]
      .map(([arena, total]) => ({ arena, leaked: rateOf(leaked.get(arena)?.length ?? 0, total) }))
      .sort((one, other) => other.leaked.total - one.leaked.total),
    byMaker: ratesByMaker(votes.flatMap(readClaims), all),
  };
}

/** One reply that says once or more that it comes from `maker`. */
interface MakerClaim {
  readonly voteId: string;
  readonly maker: string;
  readonly agreement: Agreement;
}

function ratesByMaker(claims: readonly MakerClaim[], all: number): LeakRates['byMaker'] {
  const rows = [...Map.groupBy(claims, ({ maker }) => maker)].map(([maker, its]) => {
    const compared = its.filter(({ agreement }) => agreement !== 'unknown');
    const wrong = compared.filter(({ agreement }) => agreement === 'neither');
    return {
      maker,
      claimed: rateOf(new Set(its.map(({ voteId }) => voteId)).size, all),
      falseClaims: rateOf(wrong.length, compared.length),
    };
  });
  return rows.sort(
    (one, other) => other.claimed.hits - one.claimed.hits || (one.maker < other.maker ? -1 : 1),
  );
}

function readClaims(vote: StandingVote): readonly MakerClaim[] {
  const claims = new Map<string, MakerClaim>();
  for (const { side, claimed } of standingFindings(vote)) {
    if (side === undefined || claimed.maker === undefined) continue;
    const agreement = claimAgreement({ maker: claimed.maker }, vote.models[side]) ?? 'unknown';
    claims.set(`${side} ${claimed.maker}`, { voteId: vote.id, maker: claimed.maker, agreement });
  }
  return [...claims.values()];
}

function standingFindings(vote: StandingVote): readonly Finding[] {
  return vote.leaks.filter(({ severity }, leak) => severity !== 'note' && vote.reviews[leak] !== 'dismissed');
}
