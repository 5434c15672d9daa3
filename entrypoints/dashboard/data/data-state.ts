import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { download } from '@/components/download';
import { nowMs } from '@/platform/clock';
import { type BackupState, keepBackupState, readBackupState, watchBackupState } from '@/storage/backup-state';
import type { Database } from '@/storage/database';
import { readDevice } from '@/storage/device';
import { recoverImports } from '@/storage/import-rollback';
import type { ImportOutcome, ImportPlan } from '@/storage/import-run';
import { type ImportRow, readImports } from '@/storage/import-undo';
import { live } from '@/storage/live';
import { readArenas } from '@/storage/read-arenas';
import { applyTextRule, keepTextRule, readTextRule, type TextRule } from '@/storage/text-rule';
import type { TransferLog } from '@/storage/transfer-log';
import type { Check } from '@/storage/verify';

import { type CareActions, careActions } from './care-actions';
import type { Doomed } from './erasing';
import { forgetFolder, keepFolder, mayUse, readFolder } from './folder';
import type { Doing, ExportRequest, JobName, Jobs, Progress } from './jobs';
import { runJob } from './run-job';
import { askToPersist, readSpace, type Space } from './space';
import type { SyncReport } from './sync-folder';

/** A file that was looked at and not imported yet. */
export interface Proposal {
  readonly file: File;
  readonly passphrase: string | undefined;
  readonly plan: ImportPlan;
}

/** What the last job came to, for as long as no other was begun. */
export type Result =
  | { readonly kind: 'imported'; readonly outcome: ImportOutcome; readonly fileName: string }
  | { readonly kind: 'made'; readonly fileName: string; readonly bytes: number }
  | { readonly kind: 'synced'; readonly report: SyncReport }
  | { readonly kind: 'texts'; readonly rows: number }
  | { readonly kind: 'erased'; readonly votes: number }
  | { readonly kind: 'checked'; readonly check: Check }
  | { readonly kind: 'rebuilt'; readonly before: Check }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly error: unknown };

/** Everything the view of the data shows. */
export interface DataState {
  readonly job: { readonly name: Doing; readonly progress: Progress } | undefined;
  /** What an erasure would take, once it was counted. */
  readonly doomed: Doomed | undefined;
  /** The arenas that any vote is from. */
  readonly arenas: readonly string[];
  readonly proposal: Proposal | undefined;
  readonly result: Result | undefined;
  readonly imports: readonly ImportRow[];
  readonly votes: number;
  readonly space: Space | undefined;
  readonly backups: BackupState;
  readonly rule: TextRule;
  /** Name of the shared folder; undefined while none is chosen. */
  readonly folder: string | undefined;
}

/** What the user can do there. */
export interface DataActions extends CareActions {
  readonly onLook: (file: File, passphrase: string | undefined) => void;
  readonly onImport: (withTexts: boolean, revive: boolean) => void;
  readonly onDecline: () => void;
  readonly onUndo: (importId: string, kind: 'vote.withdrawn' | 'vote.restored') => void;
  readonly onBackup: (withTexts: boolean, passphrase: string | undefined) => void;
  readonly onExport: (request: ExportRequest) => void;
  readonly onCancel: () => void;
  readonly onPersist: () => void;
  readonly onRule: (rule: TextRule) => void;
  readonly onAuto: (auto: BackupState['auto']) => void;
  readonly onFolder: () => void;
  readonly onForgetFolder: () => void;
  readonly onSync: (passphrase: string | undefined, withTexts: boolean) => void;
}

/** The state of the data view, and what changes it. */
export function openData(
  db: Database,
  log: TransferLog,
  onError: (error: unknown) => void,
): { readonly state: ReadonlySignal<DataState>; readonly actions: DataActions } {
  const job = signal<DataState['job']>(undefined);
  const proposal = signal<Proposal | undefined>(undefined);
  const result = signal<Result | undefined>(undefined);
  const space = signal<Space | undefined>(undefined);
  const backups = signal<BackupState>({});
  const rule = signal<TextRule>({ keep: 'all' });
  const folder = signal<FileSystemDirectoryHandle | undefined>(undefined);
  const none: readonly ImportRow[] = [];
  const imports = live(() => readImports(db), none, onError);
  const votes = live(async () => db.votes.count(), 0, onError);
  const doomed = signal<Doomed | undefined>(undefined);
  const noArenas: readonly string[] = [];
  const arenas = live(() => readArenas(db), noArenas, onError);
  let abort = new AbortController();

  const refresh = async () => {
    space.value = await readSpace();
    backups.value = await readBackupState();
    rule.value = await readTextRule();
    folder.value = await readFolder(log);
  };
  watchBackupState(() => void refresh().catch(onError));
  void refresh().catch(onError);
  // What a closed page left half done is taken back before anything else is asked for.
  void recoverImports(db, log).catch(onError);

  /** Does one thing at a time; what it came to is shown until the next. */
  async function during(
    name: Doing,
    work: (signal: AbortSignal, onProgress: (progress: Progress) => void) => Promise<Result | undefined>,
  ): Promise<void> {
    if (job.value !== undefined) return;
    abort = new AbortController();
    job.value = { name, progress: { done: 0, of: 0 } };
    result.value = undefined;
    try {
      result.value = await work(abort.signal, (progress) => {
        job.value = { name, progress };
      });
    } catch (error) {
      const isCancelled = error instanceof DOMException && error.name === 'AbortError';
      result.value = isCancelled ? { kind: 'cancelled' } : { kind: 'failed', error };
    } finally {
      job.value = undefined;
      await refresh().catch(onError);
    }
  }

  /** Runs a job in its worker. */
  const run = <N extends JobName>(
    name: N,
    asks: Jobs[N]['asks'],
    done: (answer: Jobs[N]['answers']) => Result | undefined | Promise<Result | undefined>,
  ) => during(name, async (signal, onProgress) => done(await runJob(name, asks, signal, onProgress)));

  const trying = (work: () => Promise<void>) => {
    work().catch((error: unknown) => {
      // Closing the browser's own dialog is no failure.
      if (!(error instanceof DOMException && error.name === 'AbortError'))
        result.value = { kind: 'failed', error };
    });
  };

  const actions: DataActions = {
    ...careActions(db, doomed, during),
    onLook: (file, passphrase) => {
      proposal.value = undefined;
      void run('plan', { file, passphrase }, (plan) => {
        proposal.value = { file, passphrase, plan };
        return undefined;
      });
    },
    onImport: (withTexts, revive) => {
      const looked = proposal.value;
      if (looked === undefined) return;
      proposal.value = undefined;
      trying(async () => {
        const device = await readDevice();
        const fileName = looked.file.name;
        await run('import', { ...looked, withTexts, revive, device }, (outcome) => ({
          kind: 'imported',
          outcome,
          fileName,
        }));
      });
    },
    onDecline: () => {
      proposal.value = undefined;
    },
    onUndo: (importId, kind) =>
      trying(async () => {
        await run('undo', { importId, kind, device: await readDevice() }, () => undefined);
      }),
    onBackup: (withTexts, passphrase) =>
      trying(async () => {
        const lastVotes = votes.value;
        const asks = { withTexts, passphrase, device: await readDevice() };
        await run('backup', asks, async ({ blob, name }) => {
          download(name, blob.type, blob);
          await keepBackupState({ ...(await readBackupState()), lastAtMs: nowMs(), lastVotes });
          return { kind: 'made', fileName: name, bytes: blob.size };
        });
      }),
    onExport: (request) => {
      void run('export', request, ({ blob, name }) => {
        download(name, blob.type, blob);
        return { kind: 'made', fileName: name, bytes: blob.size };
      });
    },
    onCancel: () => abort.abort(),
    onPersist: () =>
      trying(async () => {
        await askToPersist();
        await refresh();
      }),
    onRule: (chosen) =>
      trying(async () => {
        await keepTextRule(chosen);
        const rows = await applyTextRule(db, chosen, nowMs());
        result.value = { kind: 'texts', rows };
        await refresh();
      }),
    onAuto: (auto) =>
      trying(async () => {
        const { auto: _, ...kept } = await readBackupState();
        await keepBackupState({ ...kept, ...(auto && { auto }) });
        await refresh();
      }),
    onFolder: () =>
      trying(async () => {
        await keepFolder(log);
        await refresh();
      }),
    onForgetFolder: () =>
      trying(async () => {
        await forgetFolder(log);
        await refresh();
      }),
    onSync: (passphrase, withTexts) =>
      trying(async () => {
        const into = folder.value;
        if (into === undefined || !(await mayUse(into))) return;
        const asks = { folder: into, passphrase, withTexts, device: await readDevice() };
        await run('sync', asks, (report) => ({ kind: 'synced', report }));
      }),
  };

  const state = computed<DataState>(() => ({
    job: job.value,
    doomed: doomed.value,
    arenas: arenas.value,
    proposal: proposal.value,
    result: result.value,
    imports: imports.value,
    votes: votes.value,
    space: space.value,
    backups: backups.value,
    rule: rule.value,
    folder: folder.value?.name,
  }));
  return { state, actions };
}
