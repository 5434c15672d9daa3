import type { LeakReview } from '../journal/event';
import type { StandingVote } from '../journal/project-vote';
import type { Finding, Severity } from '../leaks/finding';

/** Which findings are asked for; what is undefined does not matter. */
export interface LeakFilter {
  readonly severity: Severity | undefined;
  readonly arena: string | undefined;
  readonly review: 'open' | 'reviewed' | undefined;
}

/** What a vote is found by. An empty string stands for "any", and the time sorts what is found. */
export type LeakKey = readonly [severity: string, arena: string, review: string, castAtMs: number];

/** Every combination that some finding of the vote answers to, each once; none for a vote without findings. */
export function leakKeysOf(vote: StandingVote): readonly LeakKey[] {
  const { arena, castAtMs } = vote;
  const keys = new Map<string, LeakKey>();
  for (const [leak, { severity }] of vote.leaks.entries()) {
    const review = isReviewed(vote.reviews[leak]) ? 'reviewed' : 'open';
    for (const s of ['', severity])
      for (const a of ['', arena]) {
        for (const r of ['', review]) keys.set(JSON.stringify([s, a, r]), [s, a, r, castAtMs]);
      }
  }
  return [...keys.values()];
}

/** The beginning that the keys of everything `filter` asks for have in common. */
export function keyStart({ severity, arena, review }: LeakFilter): readonly [string, string, string] {
  return [severity ?? '', arena ?? '', review ?? ''];
}

/** The findings of a vote that `filter` asks for, with their index in the vote. */
export function filterLeaks(
  vote: StandingVote,
  { severity, review }: Omit<LeakFilter, 'arena'>,
): readonly (readonly [leak: number, finding: Finding])[] {
  return [...vote.leaks.entries()].filter(
    ([leak, finding]) =>
      (severity === undefined || finding.severity === severity) &&
      (review === undefined || isReviewed(vote.reviews[leak]) === (review === 'reviewed')),
  );
}

/** A review that was taken back leaves the finding as if it had never been looked at. */
function isReviewed(review: LeakReview | undefined): boolean {
  return review === 'confirmed' || review === 'dismissed';
}
