import type { ReadonlySignal, Signal } from '@preact/signals';
import { download } from '@/components/download';
import { nowMs } from '@/platform/clock';
import { type BackupState, keepBackupState, readBackupState } from '@/storage/backup-state';
import type { Database } from '@/storage/database';
import { readDevice } from '@/storage/device';
import { keepTextRule, readTextRule, type TextRule } from '@/storage/text-rule';
import type { TransferLog } from '@/storage/transfer-log';
import { askWhere } from './ask-where';
import type { MadeFile } from './bytes/made-file';
import { type CareActions, careActions } from './care-actions';
import type { Doomed } from './erasing';
import { backupName, exportName } from './file-names';
import { forgetFolder, keepFolder, mayUse } from './folder';
import type { JobRunner } from './job-runner';
import type { ExportRequest } from './jobs';
import type { Proposal, Result } from './result';
import { askToPersist } from './space';

/** What the user can do there. */
export interface DataActions extends CareActions {
  readonly onLook: (file: File, passphrase: string | undefined) => void;
  readonly onImport: (withTexts: boolean, revive: boolean) => void;
  readonly onDecline: () => void;
  readonly onUndo: (importId: string, kind: 'vote.withdrawn' | 'vote.restored') => void;
  /** Takes the backup out again that was merged last. */
  readonly onTakeBack: (run: string) => void;
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

/** What the actions read and write of the view's state. */
interface Parts {
  readonly db: Database;
  readonly log: TransferLog;
  readonly runner: JobRunner;
  readonly proposal: Signal<Proposal | undefined>;
  readonly doomed: Signal<Doomed | undefined>;
  readonly folder: ReadonlySignal<FileSystemDirectoryHandle | undefined>;
  readonly votes: ReadonlySignal<number>;
  readonly refresh: () => Promise<void>;
}

export function dataActions({
  db,
  log,
  runner,
  proposal,
  doomed,
  folder,
  votes,
  refresh,
}: Parts): DataActions {
  const { run, trying, cancel } = runner;
  return {
    ...careActions(db, doomed, runner),
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
    onTakeBack: (run) => {
      void runner.run('takeBack', { run }, () => undefined);
    },
    onBackup: (withTexts, passphrase) =>
      trying(async () => {
        const into = await askWhere(backupName(passphrase !== undefined, nowMs()));
        const lastVotes = votes.value;
        const asks = { withTexts, passphrase, device: await readDevice(), into };
        await run('backup', asks, async (made) => {
          const result = handOver(made);
          await keepBackupState({ ...(await readBackupState()), lastAtMs: nowMs(), lastVotes });
          return result;
        });
      }),
    onExport: (request) =>
      trying(async () => {
        const into = await askWhere(exportName(request, nowMs()));
        await run('export', { ...request, into }, handOver);
      }),
    onCancel: cancel,
    onPersist: () =>
      trying(async () => {
        await askToPersist();
        await refresh();
      }),
    onRule: (rule) =>
      trying(async () => {
        const before = await readTextRule();
        await keepTextRule(rule);
        await run('texts', { rule }, async ({ rows, isWhole }) => {
          if (!isWhole) await keepTextRule(before);
          return { kind: 'texts', rows };
        });
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
}

/** A file that is not where the user wants it yet goes to the browser's downloads. */
function handOver({ blob, name, bytes }: MadeFile): Result {
  if (blob !== undefined) download(name, blob.type, blob);
  return { kind: 'made', fileName: name, bytes, isSaved: blob === undefined };
}
