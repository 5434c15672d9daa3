import type { Signal } from '@preact/signals';
import { call } from '@/messaging/call';
import type { Database } from '@/storage/database';
import { type Doomed, eraseDoomed, readDoomed, type Wish } from './erasing';
import type { JobRunner } from './job-runner';

/** Erasing votes, and looking after what is derived from the journal. */
export interface CareActions {
  /** Counts what would go. */
  readonly onDoom: (wish: Wish) => void;
  readonly onSpare: () => void;
  /** Erases what was counted. */
  readonly onErase: () => void;
  readonly onCheck: () => void;
  readonly onRebuild: () => void;
}

/** These actions; `during` does one thing at a time and shows what it came to. */
export function careActions(
  db: Database,
  doomed: Signal<Doomed | undefined>,
  during: JobRunner['during'],
): CareActions {
  const spare = () => {
    doomed.value = undefined;
  };
  return {
    onDoom: (wish) => {
      spare();
      void during('count', async () => {
        doomed.value = await readDoomed(db, wish);
        return undefined;
      });
    },
    onSpare: spare,
    onErase: () => {
      const { value } = doomed;
      if (value === undefined) return;
      spare();
      void during(value.wish === 'everything' ? 'eraseAll' : 'erase', async (signal, onProgress) => ({
        kind: 'erased',
        votes: await eraseDoomed(value, signal, onProgress),
      }));
    },
    onCheck: () => {
      void during('check', async () => ({ kind: 'checked', check: await call('journal.verify', {}) }));
    },
    onRebuild: () => {
      void during('rebuild', async () => ({ kind: 'rebuilt', ...(await call('journal.rebuild', {})) }));
    },
  };
}
