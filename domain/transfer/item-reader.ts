import type { JournalEvent } from '@/domain/journal/event';
import type { Turn } from '@/domain/turn';
import { type BackupHeader, type BackupItem, backupTitle } from './backup-format';
import { BackupReader, type TextHash } from './backup-reader';
import { CastMaker, type Import } from './cast-of';
import type { Failure, FailureCode } from './failure';
import type { ImportReport } from './import-report';
import type { ImportedVote } from './imported-vote';
import { RepeatedVotes } from './repeated-votes';
import { ReportBuilder } from './report-builder';
import { VoteReader } from './vote-reader';

/** An event of a file, and where it stood. */
export interface FileItem extends BackupItem {
  readonly row: number;
}

/** What reading a file came to. */
export interface FileSummary extends ImportReport {
  /** Set when the file is a backup of ours. */
  readonly backup: BackupHeader | undefined;
  /** Numbers, counted from 0, of the votes that a later one in the same file replaced. */
  readonly replaced: ReadonlySet<number>;
  /** Votes that are dated after now: a clock was wrong when they were cast, or is now. */
  readonly fromFuture: number;
}

export interface ItemReaderOptions {
  readonly into: Import;
  readonly hash: TextHash;
  readonly nowMs: number;
  /** Votes to leave out, by their numbers: the `replaced` ones of an earlier reading. */
  readonly without?: ReadonlySet<number>;
}

/** Clocks differ by minutes, not by days. */
const clockSlackMs = 24 * 3600 * 1000;
const longestTitle = 200;

/** Reads a file of any kind that we know, backups among them, piece by piece, as events for the journal. */
export class ItemReader {
  readonly #onItem: (item: FileItem) => void;
  readonly #options: ItemReaderOptions;
  readonly #casts: CastMaker;
  readonly #repeated = new RepeatedVotes();
  readonly #report = new ReportBuilder();
  readonly #votes: VoteReader;
  #backup: BackupReader | undefined;
  /** The start of the text, until it tells whether the file is a backup. */
  #head: string | undefined = '';
  #number = 0;
  #fromFuture = 0;

  constructor(onItem: (item: FileItem) => void, options: ItemReaderOptions) {
    this.#onItem = onItem;
    this.#options = options;
    this.#casts = new CastMaker(options.into);
    this.#votes = new VoteReader((vote, row, turns) => this.#takeVote(vote, row, turns), undefined, true);
  }

  get failure(): Failure | undefined {
    return this.#backup ? this.#backup.failure : this.#votes.failure;
  }

  push(text: string): void {
    if (this.#head === undefined) this.#source.push(text);
    else {
      this.#head += text;
      if (this.#head.length >= longestTitle) this.#start();
    }
  }

  /** A row of a file that is no text. */
  row(value: unknown, number: number): void {
    this.#head = undefined;
    this.#votes.row(value, number);
  }

  end(unreadable?: FailureCode): FileSummary {
    if (this.#head !== undefined) this.#start();
    const report = this.#backup ? this.#endBackup(this.#backup, unreadable) : this.#votes.end(unreadable);
    const { replaced } = this.#repeated;
    return { ...report, backup: this.#backup?.header, replaced, fromFuture: this.#fromFuture };
  }

  get #source(): BackupReader | VoteReader {
    return this.#backup ?? this.#votes;
  }

  #start(): void {
    const head = this.#head ?? '';
    this.#head = undefined;
    if (new RegExp(`^\\s*\\{\\s*"title"\\s*:\\s*"${backupTitle}"`).test(head)) {
      this.#backup = new BackupReader((item, row) => this.#takeItem(item, row), this.#options.hash);
    }
    if (head !== '') this.#source.push(head);
  }

  #endBackup(backup: BackupReader, unreadable: FailureCode | undefined): ImportReport {
    if (!unreadable) backup.end();
    const row = backup.events + 2;
    const failure = backup.failure ?? (unreadable && { code: unreadable, row, detail: '' });
    return this.#report.build('blind-ballot', failure);
  }

  #takeItem(item: BackupItem, row: number): void {
    this.#report.addRow();
    if (item.event.kind === 'vote.cast') {
      const { models, castAtMs } = item.event.vote;
      this.#report.addVote({ modelA: models.a, modelB: models.b, castAtMs });
    }
    this.#hand(item.event, row, item.texts);
  }

  #takeVote(vote: ImportedVote, row: number, turns: readonly Turn[] | undefined): void {
    const number = this.#number++;
    this.#repeated.add(vote, number);
    if (this.#options.without?.has(number)) return;
    const cast = this.#casts.castOf(vote, turns);
    if ('refused' in cast) this.#report.addRefusal(cast, row);
    else this.#hand(cast, row, turns && { turns: [...turns] });
  }

  #hand(event: JournalEvent, row: number, texts: FileItem['texts']): void {
    if (event.atMs > this.#options.nowMs + clockSlackMs) this.#fromFuture++;
    this.#onItem({ event, texts, row });
  }
}
