import type { Board } from '@/domain/journal/board';
import type { ImportOutcome, ImportPlan } from '@/storage/import-run';
import type { TextRule } from '@/storage/text-rule';
import type { Check } from '@/storage/verify';
import type { MadeFile } from './bytes/made-file';
import type { SyncReport } from './sync-folder';

export const exportFormats = [
  'jsonl',
  'csv',
  'battles',
  'arena-rank',
  'parquet',
  'results',
  'standings',
] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** Where a file goes; to the browser's downloads if not given. */
export interface Destination {
  readonly into?: FileSystemFileHandle | undefined;
}

export interface ExportRequest {
  readonly format: ExportFormat;
  readonly board: Board;
  readonly withTexts: boolean;
  readonly isScrubbed: boolean;
  readonly isPacked: boolean;
}

export interface BackupRequest extends Destination {
  readonly withTexts: boolean;
  readonly passphrase: string | undefined;
  readonly device: string;
}

export interface ImportRequest {
  readonly file: File;
  readonly passphrase: string | undefined;
  readonly plan: ImportPlan;
  readonly withTexts: boolean;
  readonly revive: boolean;
  readonly device: string;
}

/** What the worker does, with what it is asked and what it answers. */
export interface Jobs {
  plan: { asks: { readonly file: File; readonly passphrase: string | undefined }; answers: ImportPlan };
  import: { asks: ImportRequest; answers: ImportOutcome };
  undo: {
    asks: {
      readonly importId: string;
      readonly kind: 'vote.withdrawn' | 'vote.restored';
      readonly device: string;
    };
    answers: undefined;
  };
  /** Takes a merged backup out of the journal again. */
  takeBack: { asks: { readonly run: string }; answers: undefined };
  backup: { asks: BackupRequest; answers: MadeFile };
  export: { asks: ExportRequest & Destination; answers: MadeFile };
  sync: {
    asks: {
      readonly folder: FileSystemDirectoryHandle;
      readonly passphrase: string | undefined;
      readonly withTexts: boolean;
      readonly device: string;
    };
    answers: SyncReport;
  };
  /** Brings the texts that are kept in line with a rule; broken off it leaves the rest as they are. */
  texts: {
    asks: { readonly rule: TextRule };
    answers: { readonly rows: number; readonly isWhole: boolean };
  };
  check: { asks: undefined; answers: Check };
  /** Answers what was wrong before. */
  rebuild: { asks: undefined; answers: Check };
  eraseAll: { asks: undefined; answers: undefined };
}
export type JobName = keyof Jobs;

/** What the page can be busy with: jobs of the worker, and what is asked of the background. */
export type Doing = JobName | 'count' | 'erase';

/** How far a job is; `of` is 0 while nobody knows. */
export interface Progress {
  readonly done: number;
  readonly of: number;
}

/** What goes to the worker. */
export type ToWorker =
  | { readonly [N in JobName]: { readonly name: N; readonly asks: Jobs[N]['asks'] } }[JobName]
  | 'cancel';

/** What comes from it. Errors keep their name alone. */
export type FromWorker =
  | { readonly progress: Progress }
  | { readonly answer: Jobs[JobName]['answers'] }
  | { readonly error: { readonly name: string; readonly message: string } };
