import { type Naming, readNames } from '@/domain/journal/naming';
import type { ImportedVote } from '@/domain/transfer/imported-vote';

/** Which votes of a file are ranked, and under which names. What is undefined is not filtered by. */
export interface VoteFilter {
  readonly arena: string | undefined;
  readonly language: string | undefined;
  /** One of the vote's categories. */
  readonly category: string | undefined;
  /** Days as the file's times have them in UTC, both included; a vote without a time is in no period. */
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** A file knows no links between names, so `linked` is the same as `shown`. */
  readonly names: Naming;
}

const msPerDay = 86_400_000;

/** Whether a vote passes the filter. */
export function passes(vote: ImportedVote, { arena, language, category, from, to }: VoteFilter): boolean {
  return (
    isSame(arena, vote.arena) &&
    isSame(language, vote.language) &&
    (category === undefined || (vote.category ?? '').split(' ').some((one) => isSame(category, one))) &&
    isInPeriod(vote.castAtMs, from, to)
  );
}

/** The name under which a name of the file is ranked. */
export function nameIn({ names }: VoteFilter): (name: string) => string {
  return readNames([], names).nameOf;
}

function isSame(wanted: string | undefined, said: string | undefined): boolean {
  return wanted === undefined || wanted.toLowerCase() === said?.toLowerCase();
}

function isInPeriod(atMs: number | undefined, from: string | undefined, to: string | undefined): boolean {
  if (from === undefined && to === undefined) return true;
  if (atMs === undefined) return false;
  const start = from === undefined ? Number.NEGATIVE_INFINITY : Date.parse(from);
  const end = to === undefined ? Number.POSITIVE_INFINITY : Date.parse(to) + msPerDay;
  return start <= atMs && atMs < end;
}
