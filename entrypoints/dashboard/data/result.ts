import type { ImportOutcome, ImportPlan } from '@/storage/import-run';
import type { Check } from '@/storage/verify';
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
  | {
      readonly kind: 'made';
      readonly fileName: string;
      readonly bytes: number;
      /** Where the user chose; it is among the downloads otherwise. */
      readonly isSaved: boolean;
    }
  | { readonly kind: 'synced'; readonly report: SyncReport }
  | { readonly kind: 'texts'; readonly rows: number }
  | { readonly kind: 'erased'; readonly votes: number }
  | { readonly kind: 'checked'; readonly check: Check }
  | { readonly kind: 'rebuilt'; readonly before: Check }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly error: unknown };
