import { isGzip } from '@/domain/transfer/encoding';
import { type Bytes, chunksOf, streamOf, withHead } from './chunks';
import { isSealed, unseal } from './seal';
import { Unreadable } from './unreadable';

export interface OpenOptions {
  readonly passphrase: string | undefined;
  readonly signal: AbortSignal;
  /** Told of every chunk of the file as it lies on the disk. */
  readonly onRead: (chunk: Bytes) => void;
}

/** Unpacked bytes from which on the rate of packing is looked at. */
const suspiciousBytes = 2 ** 26;
/** Votes pack to a tenth or less; deflate can at most do a thousandth, of zeros. */
const mostUnpackedPerByte = 200;

/** The content of a file, decrypted and unpacked. Throws `Unreadable` where that cannot be done. */
export async function* contentOf(file: Blob, options: OpenOptions): AsyncGenerator<Bytes> {
  const raw = withHead(watched(file, options), 8);
  const plain = isSealed(await startOf(file, 8)) ? unseal(raw, options.passphrase) : raw;
  yield* unpacked(withHead(plain, 2));
}

async function startOf(file: Blob, count: number): Promise<Uint8Array> {
  return new Uint8Array(await file.slice(0, count).arrayBuffer());
}

async function* watched(file: Blob, { signal, onRead }: OpenOptions): AsyncGenerator<Bytes> {
  for await (const chunk of chunksOf(file.stream())) {
    signal.throwIfAborted();
    onRead(chunk);
    yield chunk;
  }
}

async function* unpacked(chunks: AsyncGenerator<Bytes>): AsyncGenerator<Bytes> {
  const first = await chunks.next();
  if (first.done) return;
  let packed = 0;
  const all = counted(first.value, chunks, (count) => {
    packed += count;
  });
  if (!isGzip(first.value)) return yield* all;
  let total = 0;
  for await (const chunk of gunzip(all)) {
    total += chunk.length;
    if (total > suspiciousBytes && total > mostUnpackedPerByte * packed) {
      throw new Unreadable('packed-too-tightly');
    }
    yield chunk;
  }
}

async function* counted(
  first: Bytes,
  rest: AsyncIterable<Bytes>,
  onBytes: (count: number) => void,
): AsyncGenerator<Bytes> {
  onBytes(first.length);
  yield first;
  for await (const chunk of rest) {
    onBytes(chunk.length);
    yield chunk;
  }
}

/** The stream passes on what went wrong before it, and has a TypeError of its own for a damaged archive. */
async function* gunzip(chunks: AsyncIterable<Bytes>): AsyncGenerator<Bytes> {
  try {
    yield* chunksOf(streamOf(chunks).pipeThrough(new DecompressionStream('gzip')));
  } catch (error) {
    throw error instanceof TypeError ? new Unreadable('broken-gzip') : error;
  }
}
