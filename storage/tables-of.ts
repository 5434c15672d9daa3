import type { Transaction } from 'dexie';
import type { Tables } from './database';

/** The tables as an upgrade sees them. */
export function tablesOf(transaction: Transaction): Tables {
  const table = <const T extends keyof Tables>(name: T) => transaction.table(name) as unknown as Tables[T];
  return {
    journal: table('journal'),
    texts: table('texts'),
    votes: table('votes'),
    tallies: table('tallies'),
    buckets: table('buckets'),
    links: table('links'),
    snapshots: table('snapshots'),
  };
}
