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

/** These actions; the runner does one thing at a time and shows what it came to. */
export function careActions(
  db: Database,
  doomed: Signal<Doomed | undefined>,
  { during, run }: Pick<JobRunner, 'during' | 'run'>,
): CareActions {
  const spare = () => {
    doomed.value = undefined;
  };
  return {
    onDoom: (wish) => {
      spare();
      void during('count', async (signal) => {
        const found = await readDoomed(db, wish);
        signal.throwIfAborted();
        doomed.value = found;
        return undefined;
      });
    },
    onSpare: spare,
    onErase: () => {
      const { value } = doomed;
      if (value === undefined) return;
      spare();
      if (value.wish === 'everything') {
        void run('eraseAll', undefined, async () => {
          // The rest: what waits in extension storage, and what came of it meanwhile.
          await call('journal.eraseEverything', {});
          return { kind: 'erased', votes: value.votes };
        });
      } else {
        void during('erase', async (signal, onProgress) => ({
          kind: 'erased',
          votes: await eraseDoomed(value, signal, onProgress),
        }));
      }
    },
    onCheck: () => {
      void run('check', undefined, (check) => ({ kind: 'checked', check }));
    },
    onRebuild: () => {
      void run('rebuild', undefined, (before) => ({ kind: 'rebuilt', before }));
    },
  };
}
