import { Dexie, type Table } from 'dexie';
import type { LeakKey } from '@/domain/insights/leak-keys';
import type { Bucket } from '@/domain/journal/bucket';
import type { JournalEvent } from '@/domain/journal/event';
import type { Link } from '@/domain/journal/link';
import type { StandingVote } from '@/domain/journal/project-vote';
import type { Tally } from '@/domain/journal/tally';
import type { Turn } from '@/domain/turn';
import { strictFactory } from './strict-factory';
import { upgradeToVersion2 } from './upgrade-to-version-2';
import { upgradeToVersion3 } from './upgrade-to-version-3';

/** A journal event with what it speaks of beside it, to find all events about that. */
export interface JournalRow {
  readonly id: string;
  /** Missing where it speaks of no vote. */
  readonly voteId?: string;
  /** What an event that speaks of no vote is found by: `link`, `import`. */
  readonly about?: string;
  readonly event: JournalEvent;
}

/** The heavy part of a vote. */
export interface TextRow {
  readonly voteId: string;
  readonly turns: readonly Turn[];
}

/** A vote as it stands, and what it is found by. */
export interface VoteRow extends StandingVote {
  /** Votes without findings carry no keys. */
  readonly leakKeys?: readonly LeakKey[];
  /** Each of its models with the time of the vote. */
  readonly meetings: readonly (readonly [model: string, castAtMs: number])[];
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
export interface Tables {
  readonly journal: Table<JournalRow, string>;
  readonly texts: Table<TextRow, string>;
  readonly votes: Table<VoteRow, string>;
  readonly tallies: Table<Tally, [string, string, string]>;
  readonly buckets: Table<BucketRow, string>;
  readonly links: Table<Link, string>;
  readonly snapshots: Table<Snapshot, string>;
}

export type Database = Dexie & Tables;

/**
 * The votes database. Only the background and our own pages may call this: in a content script it would
 * belong to the arena's site. Opened lazily by the first query; strict durability survives a power cut.
 */
export function openDatabase(name = 'votes'): Database {
  const db = new Dexie(name, {
    chromeTransactionDurability: 'strict',
    indexedDB: strictFactory,
  }) as Database;
  db.version(1).stores({
    journal: 'id, voteId',
    texts: 'voteId',
    votes: 'id, castAtMs, [castAtMs+id], [arena+battleId+turn], *leakKeys',
    tallies: '[bucket+a+b]',
    buckets: 'id',
    models: 'name',
    snapshots: 'key, keptAtMs',
  });
  // v2: votes have a language and categories, are found by their models and the file they came from; names are linked.
  db.version(2)
    .stores({
      journal: 'id, voteId, about',
      votes:
        'id, castAtMs, [castAtMs+id], [arena+battleId+turn], *leakKeys, *meetings, origin.importId, *tags, project',
      models: null,
      links: 'name, to',
    })
    .upgrade(upgradeToVersion2);
  // v3: votes from files are on no board that claims something of them that nobody saw.
  db.version(3).upgrade(upgradeToVersion3);
  return db;
}

/** Calls `onTrouble` when another context keeps an older version open: until it lets go, every query waits. */
export function whenBlocked(db: Database, onTrouble: (error: unknown) => void): void {
  db.on('blocked', () => onTrouble(new DOMException('another page keeps the old one open', 'BlockedError')));
}
