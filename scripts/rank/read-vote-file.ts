import { createReadStream, openAsBlob } from 'node:fs';
import { open } from 'node:fs/promises';
import { pipeline, type Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { encodingOf, isGzip } from '@/domain/transfer/encoding';
import type { FailureCode } from '@/domain/transfer/failure';
import type { ImportReport } from '@/domain/transfer/import-report';
import type { VoteReader } from '@/domain/transfer/vote-reader';
import { isParquet, parquetRows } from '@/entrypoints/dashboard/data/bytes/parquet-rows';
import { Unreadable } from '@/entrypoints/dashboard/data/bytes/unreadable';

const chunkBytes = 2 ** 18;

/** Feeds a file to the reader, unpacked if it is gzip or Parquet. Rejects if the file cannot be opened or read. */
export async function readVoteFile(path: string, reader: VoteReader): Promise<ImportReport> {
  // Opening for reading says what is wrong with a path; a blob does not.
  await readStart(path);
  const blob = await openAsBlob(path);
  if (await isParquet(blob)) return reader.end(await pushRows(blob, reader));
  try {
    const isText = await pushAll(await openBytes(path), reader);
    return reader.end(isText ? undefined : 'not-text');
  } catch (error) {
    if (!isGzipError(error)) throw error;
    return reader.end('broken-gzip');
  }
}

/** The rows of a Parquet file, a group at a time; what is wrong with it, if anything is. */
async function pushRows(file: Blob, reader: VoteReader): Promise<FailureCode | undefined> {
  let number = 0;
  try {
    for await (const row of parquetRows(file, new AbortController().signal, () => {})) {
      reader.row(row, ++number);
      if (reader.failure) return undefined;
    }
    return undefined;
  } catch (error) {
    if (error instanceof Unreadable) return error.code;
    throw error;
  }
}

async function openBytes(path: string): Promise<Readable> {
  const isPacked = isGzip(await readStart(path));
  const file = createReadStream(path, { highWaterMark: chunkBytes });
  if (!isPacked) return file;
  const unpacked = createGunzip({ chunkSize: chunkBytes });
  // A failure of either destroys both, so whoever reads `unpacked` hears of it; there is nothing more to say here.
  pipeline(file, unpacked, () => {});
  return unpacked;
}

async function readStart(path: string): Promise<Uint8Array> {
  await using file = await open(path);
  const { buffer, bytesRead } = await file.read(new Uint8Array(2), 0, 2, 0);
  return buffer.subarray(0, bytesRead);
}

/** Whether all of the bytes were text. */
async function pushAll(bytes: AsyncIterable<Uint8Array>, reader: VoteReader): Promise<boolean> {
  let decoder: TextDecoder | undefined;
  for await (const chunk of bytes) {
    decoder ??= new TextDecoder(encodingOf(chunk), { fatal: true });
    const text = decode(decoder, chunk);
    if (text === undefined) return false;
    reader.push(text);
    if (reader.failure) return true;
  }
  const rest = decoder ? decode(decoder) : '';
  return rest !== undefined;
}

/** The text of a chunk; without one, what is left over at the end. Undefined if it is not in that encoding. */
function decode(decoder: TextDecoder, chunk?: Uint8Array): string | undefined {
  try {
    return decoder.decode(chunk, { stream: chunk !== undefined });
  } catch {
    return undefined;
  }
}

/** A broken archive shows as an error of zlib; a file that ends too early as one of the stream. */
function isGzipError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /^Z_|^ERR_STREAM_PREMATURE/.test(String(error.code));
}
