import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { type BackupState, readBackupState, watchBackupState } from '@/storage/backup-state';
import type { Database } from '@/storage/database';
import { readMerged, recoverImports } from '@/storage/import-rollback';
import { type ImportRow, readImports } from '@/storage/import-undo';
import { live } from '@/storage/live';
import { readArenas } from '@/storage/read-arenas';
import { readTextRule, type TextRule } from '@/storage/text-rule';
import type { RunRow, TransferLog } from '@/storage/transfer-log';
import { type DataActions, dataActions } from './data-actions';
import type { Doomed } from './erasing';
import { readFolder } from './folder';
import { type JobRunner, openJobRunner } from './job-runner';
import type { Proposal, Result } from './result';
import { readSpace, type Space } from './space';

/** Everything the view of the data shows. */
export interface DataState {
  readonly job: JobRunner['job']['value'];
  /** What an erasure would take, once it was counted. */
  readonly doomed: Doomed | undefined;
  /** The arenas that any vote is from. */
  readonly arenas: readonly string[];
  readonly proposal: Proposal | undefined;
  readonly result: Result | undefined;
  readonly imports: readonly ImportRow[];
  /** The backup that was merged last, while it can be taken back. */
  readonly merged: RunRow | undefined;
  readonly votes: number;
  readonly space: Space | undefined;
  readonly backups: BackupState;
  readonly rule: TextRule;
  /** Name of the shared folder; undefined while none is chosen. */
  readonly folder: string | undefined;
}

/** The state of the data view, and what changes it. */
export function openData(
  db: Database,
  log: TransferLog,
  onError: (error: unknown) => void,
): { readonly state: ReadonlySignal<DataState>; readonly actions: DataActions } {
  const proposal = signal<Proposal | undefined>(undefined);
  const space = signal<Space | undefined>(undefined);
  const backups = signal<BackupState>({});
  const rule = signal<TextRule>({ keep: 'all' });
  const folder = signal<FileSystemDirectoryHandle | undefined>(undefined);
  const doomed = signal<Doomed | undefined>(undefined);
  const none: readonly ImportRow[] = [];
  const imports = live(() => readImports(db), none, onError);
  const votes = live(async () => db.votes.count(), 0, onError);
  const merged = live(() => readMerged(log), undefined, onError);
  const noArenas: readonly string[] = [];
  const arenas = live(() => readArenas(db), noArenas, onError);

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

  const runner = openJobRunner(() => refresh().catch(onError));
  const { job, result } = runner;
  const actions = dataActions({ db, log, runner, proposal, doomed, folder, votes, refresh });
  const state = computed<DataState>(() => ({
    job: job.value,
    doomed: doomed.value,
    arenas: arenas.value,
    proposal: proposal.value,
    result: result.value,
    imports: imports.value,
    merged: merged.value,
    votes: votes.value,
    space: space.value,
    backups: backups.value,
    rule: rule.value,
    folder: folder.value?.name,
  }));
  return { state, actions };
}
