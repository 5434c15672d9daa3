import { type Bytes, chunksOf, streamOf } from './chunks';
import { seal } from './seal';

const chunkChars = 2 ** 18;

/** Bytes of a text, in chunks worth a call. */
export async function* encoded(texts: AsyncIterable<string>): AsyncGenerator<Bytes> {
  const encoder = new TextEncoder();
  let pending = '';
  for await (const text of texts) {
    pending += text;
    if (pending.length < chunkChars) continue;
    yield encoder.encode(pending);
    pending = '';
  }
  if (pending !== '') yield encoder.encode(pending);
}

/** The bytes packed by gzip, and encrypted where there is a passphrase. */
export function packed(bytes: AsyncIterable<Bytes>, passphrase: string | undefined): AsyncGenerator<Bytes> {
  const gzip = chunksOf(streamOf(bytes).pipeThrough(new CompressionStream('gzip')));
  return passphrase === undefined ? gzip : seal(gzip, passphrase);
}

const partBytes = 2 ** 22;

/**
 * A file of all the bytes. Its parts are handed to the browser as they come, which keeps them outside of our heap and,
 * when they are many, on the disk.
 */
export async function blobOf(bytes: AsyncIterable<Bytes>, type: string): Promise<Blob> {
  const parts: Blob[] = [];
  let pending: Bytes[] = [];
  let size = 0;
  for await (const chunk of bytes) {
    pending.push(chunk);
    size += chunk.length;
    if (size < partBytes) continue;
    parts.push(new Blob(pending));
    pending = [];
    size = 0;
  }
  return new Blob([...parts, ...pending], { type });
}
