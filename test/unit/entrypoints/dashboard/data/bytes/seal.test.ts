import { expect, test } from 'vitest';
import type { Bytes } from '@/entrypoints/dashboard/data/bytes/chunks';
import { isSealed, seal, unseal } from '@/entrypoints/dashboard/data/bytes/seal';

async function* chunked(bytes: Bytes, size: number): AsyncGenerator<Bytes> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size);
}

async function all(chunks: AsyncIterable<Bytes>): Promise<Bytes> {
  const parts: Bytes[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

const pieces = new Uint8Array(2.5 * 2 ** 20).map((_, at) => at % 251);
const sealed = await all(seal(chunked(pieces, 70_000), 'pass'));

test('what was sealed opens to the same bytes, however it is cut', async () => {
  expect(isSealed(sealed)).toBe(true);
  expect(Buffer.compare(await all(unseal(chunked(sealed, 333_333), 'pass')), pieces)).toBe(0);
});

test('nothing is a piece as well', async () => {
  const empty = await all(seal(chunked(new Uint8Array(0), 1), 'pass'));

  expect((await all(unseal(chunked(empty, 5), 'pass'))).length).toBe(0);
});

test.each([
  ['cut off between two pieces', sealed.slice(0, 35 + 4 + 2 ** 20 + 16), 'truncated'],
  ['cut off within a piece', sealed.slice(0, 500_000), 'truncated'],
  ['with a byte changed', sealed.map((byte, at) => (at === 600_000 ? byte ^ 1 : byte)), 'wrong-passphrase'],
  ['with its salt changed', sealed.map((byte, at) => (at === 10 ? byte ^ 1 : byte)), 'wrong-passphrase'],
  ['with something behind it', new Uint8Array([...sealed.slice(0), 1]), 'wrong-passphrase'],
])('a file %s does not open', async (_, bytes, code) => {
  await expect(all(unseal(chunked(bytes, 100_000), 'pass'))).rejects.toMatchObject({ code });
});

test('a file cannot ask for years of key stretching', async () => {
  const greedy = sealed.slice(0, 100);
  new DataView(greedy.buffer).setUint32(24, 0xffff_ffff);

  await expect(all(unseal(chunked(greedy, 100), 'pass'))).rejects.toMatchObject({ code: 'wrong-passphrase' });
});
