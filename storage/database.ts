import { Dexie, type Table } from 'dexie';
import type { LeakKey } from '@/domain/insights/leak-keys';
import type { Bucket } from '@/domain/journal/bucket';
import type { JournalEvent } from '@/domain/journal/event';
import type { StandingVote } from '@/domain/journal/project-vote';
import type { Tally } from '@/domain/journal/tally';
import type { Turn } from '@/domain/turn';

/** A journal event with the vote it speaks of beside it, to find all events of a vote. */
export interface JournalRow {
  readonly id: string;
  readonly voteId: string;
  readonly event: JournalEvent;
}

/** The heavy part of a vote. */
export interface TextRow {
  readonly voteId: string;
  readonly turns: readonly Turn[];
}

/** A vote as it stands, and what its findings are paged by; votes without any carry no keys. */
export interface VoteRow extends StandingVote {
  readonly leakKeys?: readonly LeakKey[];
}

/** A bucket with what there is to know of its tallies without reading them. */
export interface BucketRow extends Bucket {
  readonly id: string;
  readonly votes: number;
  /** Goes up by one whenever one of its tallies changes. */
  readonly revision: number;
  /** What the last change added; undefined when it took something away. */
  readonly added: Tally | undefined;
}

/** A computed leaderboard, and what it was computed from. */
export interface Snapshot {
  /** Selection, method and options. */
  readonly key: string;
  /** Of the code that computed it; a report of another version has another shape. */
  readonly algorithmVersion: string;
  readonly seed: number;
  readonly votes: number;
  /** Sum of the revisions of the buckets it is made of. */
  readonly revision: number;
  /** When it was kept, to forget the oldest. */
  readonly keptAtMs: number;
  readonly report: unknown;
}

/** The truth (`journal`, `texts`) and what is derived from it. */
export type Database = Dexie & {
  journal: Table<JournalRow, string>;
  texts: Table<TextRow, string>;
  votes: Table<VoteRow, string>;
  tallies: Table<Tally, [string, string, string]>;
  buckets: Table<BucketRow, string>;
  snapshots: Table<Snapshot, string>;
};

/**
 * The votes database. Only the background and our own pages may call this: in a content script it would
 * belong to the arena's site. Opened lazily by the first query; strict durability survives a power cut.
 */
export function openDatabase(name = 'votes'): Database {
  const db = new Dexie(name, { chromeTransactionDurability: 'strict' }) as Database;
  db.version(1).stores({
    journal: 'id, voteId',
    texts: 'voteId',
    votes: 'id, castAtMs, [castAtMs+id], [arena+battleId+turn], *leakKeys',
    tallies: '[bucket+a+b]',
    buckets: 'id',
    models: 'name',
    snapshots: 'key, keptAtMs',
  });
  return db;
}

/** Calls `onTrouble` when another context keeps an older version open: until it lets go, every query waits. */
export function whenBlocked(db: Database, onTrouble: (error: unknown) => void): void {
  db.on('blocked', () => onTrouble(new DOMException('another page keeps the old one open', 'BlockedError')));
}
