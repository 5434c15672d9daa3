import * as v from 'valibot';
import { eventVersion } from '@/domain/journal/event';
import { readEvent } from '@/domain/journal/read-event';
import {
  BackupEnd,
  BackupHeader,
  type BackupItem,
  BackupTexts,
  backupTitle,
  backupVersion,
} from './backup-format';
import type { Failure, FailureCode } from './failure';
import { longestRow } from './failure';
import { parseJson } from './parse-json';
import { quote } from './refusal';
import { asRow } from './vote-format';

/** SHA-256 of texts that come one after the other, in UTF-8. `domain/` has none of its own. */
export interface TextHash {
  update(text: string): void;
  hex(): string;
}

/**
 * Reads a backup, piece by piece. A backup is whole or it is nothing: one line that is not understood, a wrong count
 * or another digest ends it with a failure, and what was handed over until then must not be kept.
 */
export class BackupReader {
  readonly #onItem: (item: BackupItem, line: number) => void;
  readonly #hash: TextHash;
  #pieces: string[] = [];
  #length = 0;
  #line = 0;
  #events = 0;
  #texts = 0;
  #header: BackupHeader | undefined;
  #end: BackupEnd | undefined;
  #failure: Failure | undefined;

  constructor(onItem: (item: BackupItem, line: number) => void, hash: TextHash) {
    this.#onItem = onItem;
    this.#hash = hash;
  }

  get failure(): Failure | undefined {
    return this.#failure;
  }

  get header(): BackupHeader | undefined {
    return this.#header;
  }

  get events(): number {
    return this.#events;
  }

  push(text: string): void {
    let start = 0;
    for (let end = text.indexOf('\n'); end >= 0 && !this.#failure; end = text.indexOf('\n', start)) {
      this.#close(text.slice(start, end));
      start = end + 1;
    }
    if (this.#failure) return;
    const rest = text.slice(start);
    this.#pieces.push(rest);
    this.#length += rest.length;
    if (this.#length > longestRow) this.#fail('row-too-long', this.#line + 1);
  }

  /** Ends the text and checks it against its last line. */
  end(): void {
    if (this.#failure) return;
    if (this.#length > 0 || !this.#end) this.#fail('truncated', this.#line + 1);
    else if (this.#end.events !== this.#events || this.#end.texts !== this.#texts)
      this.#fail('wrong-digest', this.#line, `${this.#events}/${this.#end.events}`);
    else if (this.#end.sha256 !== this.#hash.hex()) this.#fail('wrong-digest', this.#line);
  }

  #close(lastPiece: string): void {
    const text = this.#pieces.join('') + lastPiece;
    this.#pieces = [];
    this.#length = 0;
    this.#line++;
    const parsed = parseJson(text);
    const line = parsed.ok ? asRow(parsed.value) : undefined;
    if (this.#end || !line) this.#fail('broken-backup', this.#line, quote(text));
    else if (line.end === true) this.#readEnd(line);
    else {
      this.#hash.update(`${text}\n`);
      if (this.#header) this.#readItem(line);
      else this.#readHeader(line);
    }
  }

  #readHeader(line: Readonly<Record<string, unknown>>): void {
    const isNewer =
      line.title === backupTitle &&
      (isAbove(line.version, backupVersion) || isAbove(line.schema, eventVersion));
    const parsed = v.safeParse(BackupHeader, line);
    if (isNewer) this.#fail('newer-version', 1);
    else if (parsed.success) this.#header = parsed.output;
    else this.#fail('broken-backup', 1, describe(parsed.issues[0]));
  }

  #readItem(line: Readonly<Record<string, unknown>>): void {
    const read = readEvent(line.event);
    const texts = line.texts === undefined ? undefined : v.safeParse(BackupTexts, line.texts);
    if (!read.ok) this.#fail(codeOf(read.code), this.#line, quote(read.message));
    else if (texts && (!texts.success || read.event.kind !== 'vote.cast'))
      this.#fail('broken-backup', this.#line, 'texts');
    if (!read.ok || this.#failure) return;
    this.#events++;
    if (texts) this.#texts++;
    this.#onItem({ event: read.event, texts: texts?.success ? texts.output : undefined }, this.#line);
  }

  #readEnd(line: Readonly<Record<string, unknown>>): void {
    const parsed = v.safeParse(BackupEnd, line);
    if (parsed.success) this.#end = parsed.output;
    else this.#fail('broken-backup', this.#line, describe(parsed.issues[0]));
  }

  #fail(code: FailureCode, row: number, detail = ''): void {
    this.#failure ??= { code, row, detail };
    this.#pieces = [];
  }
}

function codeOf(code: 'newer-version' | 'malformed'): FailureCode {
  return code === 'malformed' ? 'broken-backup' : code;
}

function isAbove(version: unknown, known: number): boolean {
  return typeof version === 'number' && version > known;
}

function describe(issue: v.BaseIssue<unknown>): string {
  return quote(`${v.getDotPath(issue) ?? 'the line'}: ${issue.message}`);
}
