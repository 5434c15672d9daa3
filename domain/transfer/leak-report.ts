import * as v from 'valibot';
import { claimAgreement } from '../insights/claim-agreement';
import { filterLeaks, type LeakFilter } from '../insights/leak-keys';
import type { StandingVote } from '../journal/project-vote';
import { ClaimedIdentity, type Finding, FindingKind, Severity } from '../leaks/finding';
import { Side } from '../side';
import type { Turn } from '../turn';

const Agrees = v.picklist(['model', 'maker', 'neither', 'unknown']);

/** What may be told of a leak without a word of the battle. */
const bareLeak = {
  kind: FindingKind,
  severity: Severity,
  side: v.optional(Side),
  /** ISO 639-1, of the clause. */
  language: v.optional(v.string()),
  /** The prompt asked who the model is. */
  elicited: v.boolean(),
  claimedMaker: v.optional(v.string()),
  /** How the claim compares with the reveal; missing where nothing was claimed. */
  agrees: v.optional(Agrees),
  arena: v.string(),
  /** `2026-10`, UTC. */
  month: v.string(),
};

const BareLeak = v.strictObject(bareLeak);

const FullLeak = v.strictObject({
  ...bareLeak,
  castAt: v.string(),
  rule: v.string(),
  claimed: ClaimedIdentity,
  /** The name the arena revealed for this side. */
  revealed: v.optional(v.string()),
  quote: v.string(),
  /** Undefined when the texts were not kept. */
  prompt: v.optional(v.string()),
});

const head = { format: v.literal('blind-ballot-leaks'), version: v.literal(1) };

/** The shared file: with texts, or without any. */
export const LeakReport = v.variant('texts', [
  v.strictObject({ ...head, texts: v.literal(false), leaks: v.array(BareLeak) }),
  v.strictObject({ ...head, texts: v.literal(true), leaks: v.array(FullLeak) }),
]);
export type LeakReport = v.InferOutput<typeof LeakReport>;
type BareLeak = v.InferOutput<typeof BareLeak>;
type FullLeak = v.InferOutput<typeof FullLeak>;

export interface ReportedVote {
  readonly vote: StandingVote;
  readonly turns: readonly Turn[] | undefined;
}

/** Composes a report of the findings that `filter` asks for; those that were dismissed are left out. */
export function composeLeakReport(
  votes: readonly ReportedVote[],
  filter: LeakFilter,
  withTexts: boolean,
): LeakReport {
  const found = votes.flatMap(({ vote, turns }) =>
    filterLeaks(vote, filter).flatMap(([leak, finding]) =>
      vote.reviews[leak] === 'dismissed' ? [] : [{ vote, turns, finding }],
    ),
  );
  const start = { format: 'blind-ballot-leaks', version: 1 } as const;
  return withTexts
    ? { ...start, texts: true, leaks: found.map(fullLeak) }
    : { ...start, texts: false, leaks: found.map(bareLeakOf) };
}

interface Found extends ReportedVote {
  readonly finding: Finding;
}

function bareLeakOf({ vote, finding }: Found): BareLeak {
  const { kind, severity, side, language, elicited, claimed } = finding;
  const agrees = side && claimAgreement(claimed, vote.models[side]);
  return {
    kind,
    severity,
    ...(side && { side }),
    ...(language !== undefined && { language }),
    elicited,
    ...(claimed.maker !== undefined && { claimedMaker: claimed.maker }),
    ...(agrees && { agrees }),
    arena: vote.arena,
    month: new Date(vote.castAtMs).toISOString().slice(0, 7),
  };
}

function fullLeak(found: Found): FullLeak {
  const { vote, turns, finding } = found;
  const { side, turn, rule, claimed, quote } = finding;
  const prompt = turn === undefined ? undefined : turns?.[turn - 1]?.prompt;
  return {
    ...bareLeakOf(found),
    castAt: new Date(vote.castAtMs).toISOString(),
    rule,
    claimed,
    ...(side && { revealed: vote.models[side] }),
    quote,
    ...(prompt !== undefined && { prompt }),
  };
}
