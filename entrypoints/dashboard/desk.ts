import { type ReadonlySignal, signal } from '@preact/signals';
import { call } from '@/messaging/call';
import type { MessageName, Request } from '@/messaging/protocol';
import { nowMs } from '@/platform/clock';
import { type TextKey, text } from '@/platform/text';
import { type Database, openDatabase, whenBlocked } from '@/storage/database';

/** What failed, if anything did. */
export interface DashboardFailures {
  readonly database?: unknown;
  /** An undo, a restore, a review or a verdict. */
  readonly change?: unknown;
  readonly ranking?: unknown;
}

/** What every view works with: the database to read, and one way to change things and to say how it went. */
export interface Desk {
  readonly db: Database;
  /** Epoch milliseconds, once a minute. */
  readonly now: ReadonlySignal<number>;
  readonly failures: ReadonlySignal<DashboardFailures>;
  /** What was just done, for readers who do not see the list change. */
  readonly said: ReadonlySignal<string>;
  /** Takes an error, or `undefined` when that works again. */
  readonly fail: (what: keyof DashboardFailures) => (error: unknown) => void;
  /** Does something that changes what is kept; then says what was done, or shows that it failed. */
  readonly attempt: (act: () => Promise<unknown>, done: TextKey) => Promise<void>;
  /** Asks the background for a change. */
  readonly change: <N extends MessageName>(name: N, payload: Request<N>, done: TextKey) => Promise<void>;
}

/** Opens the database and starts the clock. */
export function openDesk(): Desk {
  const db = openDatabase();
  const failures = signal<DashboardFailures>({});
  const said = signal('');
  const now = signal(nowMs());
  const fail = (what: keyof DashboardFailures) => (error: unknown) => {
    failures.value = { ...failures.peek(), [what]: error };
  };
  const attempt: Desk['attempt'] = async (act, done) => {
    try {
      await act();
      fail('change')(undefined);
      said.value = text(done);
    } catch (error) {
      fail('change')(error);
    }
  };
  whenBlocked(db, fail('database'));
  setInterval(() => {
    now.value = nowMs();
  }, 60_000);
  const change: Desk['change'] = (name, payload, done) => attempt(() => call(name, payload), done);
  return { db, now, failures, said, fail, attempt, change };
}
