import { Unreadable } from './unreadable';

const magic = 'PAR1';
/** Rows that are unpacked at a time. */
const rowsAtOnce = 2000;
/** A row group is held in memory as a whole; those of public data sets have some hundred megabytes at most. */
const largestGroupBytes = 2 ** 29;

export async function isParquet(file: Blob): Promise<boolean> {
  return (await file.slice(0, 4).text()) === magic;
}

/**
 * The rows of a Parquet file as objects, whole numbers as numbers and times in milliseconds. The library is loaded
 * when the first such file is read. Throws `Unreadable` for files that are damaged or packed in a way it does not know.
 */
export async function* parquetRows(
  file: Blob,
  signal: AbortSignal,
  onRead: (chunk: Uint8Array) => void,
): AsyncGenerator<Readonly<Record<string, unknown>>> {
  const { parquetMetadataAsync, parquetReadObjects } = await import('hyparquet');
  await readThrough(file, signal, onRead);
  const buffer = {
    byteLength: file.size,
    slice: (start: number, end?: number) => file.slice(start, end).arrayBuffer(),
  };
  const metadata = await orUnreadable(parquetMetadataAsync(buffer));
  if (metadata.row_groups.some(({ total_byte_size }) => total_byte_size > largestGroupBytes)) {
    throw new Unreadable('packed-too-tightly');
  }
  const rows = Number(metadata.num_rows);
  for (let rowStart = 0; rowStart < rows; rowStart += rowsAtOnce) {
    signal.throwIfAborted();
    const rowEnd = Math.min(rows, rowStart + rowsAtOnce);
    const read = await orUnreadable(parquetReadObjects({ file: buffer, metadata, rowStart, rowEnd }));
    if (read.length === 0) throw new Unreadable('broken-parquet');
    for (const row of read) yield plain(row) as Record<string, unknown>;
  }
}

/** The file is read once from front to back for its digest; its rows lie all over it. */
async function readThrough(
  file: Blob,
  signal: AbortSignal,
  onRead: (chunk: Uint8Array) => void,
): Promise<void> {
  const step = 2 ** 20;
  for (let start = 0; start < file.size; start += step) {
    signal.throwIfAborted();
    onRead(new Uint8Array(await file.slice(start, start + step).arrayBuffer()));
  }
}

async function orUnreadable<T>(reading: Promise<T>): Promise<T> {
  try {
    return await reading;
  } catch {
    throw new Unreadable('broken-parquet');
  }
}

/** What JSON would say: formats read nothing else. */
function plain(value: unknown): unknown {
  if (typeof value === 'bigint') return Number(value);
  if (value instanceof Date) return value.getTime();
  if (Array.isArray(value)) return value.map(plain);
  if (ArrayBuffer.isView(value) || typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, plain(part)]));
}
