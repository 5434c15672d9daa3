import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { encodingOf } from '@/domain/transfer/encoding';
import type { FailureCode } from '@/domain/transfer/failure';
import {
  type FileItem,
  type FileSummary,
  ItemReader,
  type ItemReaderOptions,
} from '@/domain/transfer/item-reader';
import { textHash } from './hash';
import { contentOf } from './open-file';
import { isParquet, parquetRows } from './parquet-rows';
import { Unreadable } from './unreadable';

export interface ReadOptions extends Omit<ItemReaderOptions, 'hash'> {
  readonly passphrase: string | undefined;
  readonly signal: AbortSignal;
  /** Told how many of the file's bytes were read. */
  readonly onProgress: (bytes: number) => void;
  /** Takes the items, some hundreds at a time and in the order of the file; reading waits for it. */
  readonly onItems: (items: readonly FileItem[]) => Promise<void>;
}

export interface FileReading {
  readonly summary: FileSummary;
  /** SHA-256 of the file's bytes, in hexadecimal. */
  readonly digest: string;
}

const batchSize = 500;

/**
 * Reads a file to its end, or to where it cannot be read; memory holds a chunk and a batch of it. Rejects only when it
 * is aborted, when `onItems` does, or when the browser cannot read the file any more.
 */
export async function readItems(file: Blob, options: ReadOptions): Promise<FileReading> {
  const digest = sha256.create();
  let bytes = 0;
  const onRead = (chunk: Uint8Array) => {
    digest.update(chunk);
    bytes += chunk.length;
    options.onProgress(bytes);
  };
  const batch: FileItem[] = [];
  const reader = new ItemReader((item) => batch.push(item), { ...options, hash: textHash() });
  const flush = async (least: number) => {
    while (batch.length > 0 && batch.length >= least) await options.onItems(batch.splice(0, batchSize));
  };
  const unreadable = (await isParquet(file))
    ? await pushRows(file, reader, options.signal, onRead, () => flush(batchSize))
    : await pushText(contentOf(file, { ...options, onRead }), reader, () => flush(batchSize));
  const summary = reader.end(unreadable);
  await flush(1);
  return { summary, digest: bytesToHex(digest.digest()) };
}

async function pushText(
  chunks: AsyncIterable<Uint8Array<ArrayBuffer>>,
  reader: ItemReader,
  flush: () => Promise<void>,
): Promise<FailureCode | undefined> {
  let decoder: TextDecoder | undefined;
  try {
    for await (const chunk of chunks) {
      decoder ??= new TextDecoder(encodingOf(chunk), { fatal: true });
      reader.push(decode(decoder, chunk));
      if (reader.failure) return undefined;
      await flush();
    }
    if (decoder) reader.push(decode(decoder));
    return undefined;
  } catch (error) {
    if (error instanceof Unreadable) return error.code;
    throw error;
  }
}

function decode(decoder: TextDecoder, chunk?: Uint8Array<ArrayBuffer>): string {
  try {
    return decoder.decode(chunk, { stream: chunk !== undefined });
  } catch {
    throw new Unreadable('not-text');
  }
}

async function pushRows(
  file: Blob,
  reader: ItemReader,
  signal: AbortSignal,
  onRead: (chunk: Uint8Array) => void,
  flush: () => Promise<void>,
): Promise<FailureCode | undefined> {
  try {
    let number = 0;
    for await (const row of parquetRows(file, signal, onRead)) {
      reader.row(row, ++number);
      if (reader.failure) return undefined;
      if (number % batchSize === 0) await flush();
    }
    return undefined;
  } catch (error) {
    if (error instanceof Unreadable) return error.code;
    throw error;
  }
}
