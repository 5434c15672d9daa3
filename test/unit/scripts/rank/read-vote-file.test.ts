import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { ImportedVote } from '@/domain/transfer/imported-vote';
import { VoteReader } from '@/domain/transfer/vote-reader';
import { readVoteFile } from '@/scripts/rank/read-vote-file';
import { aVoteFile } from './vote-file';

const csv = 'model_a,model_b,winner\nadä,bob,tie\n';

async function read(content: string | Uint8Array) {
  const votes: ImportedVote[] = [];
  const report = await readVoteFile(aVoteFile(content), new VoteReader((vote) => votes.push(vote)));
  return { models: votes.map(({ modelA }) => modelA), failure: report.failure };
}

test.each([
  ['UTF-8', csv],
  ['UTF-8 with a byte-order mark', `\uFEFF${csv}`],
  ['UTF-16, little end first', Buffer.from(`\uFEFF${csv}`, 'utf16le')],
  ['UTF-16, big end first', Buffer.from(`\uFEFF${csv}`, 'utf16le').swap16()],
  ['UTF-16 without a mark', Buffer.from(csv, 'utf16le')],
  ['gzip', gzipSync(csv)],
])('%s is read', async (_, content) => {
  expect(await read(content)).toEqual({ models: ['adä'], failure: undefined });
});

test('letters in another encoding are an error at their row, not another model', async () => {
  const { models, failure } = await read(Buffer.from(csv, 'latin1'));

  expect(models).toEqual([]);
  expect(failure).toMatchObject({ code: 'not-text' });
});

test('a text that ends within a letter is an error', async () => {
  const cut = Buffer.from('[["ada","ä').subarray(0, -1);

  expect((await read(cut)).failure).toMatchObject({ code: 'not-text' });
});

test('a compressed file that is cut short or damaged is an error', async () => {
  const packed = gzipSync(csv.repeat(1000));
  const damaged = Buffer.from(packed).fill(7, 20, 40);

  expect((await read(packed.subarray(0, -20))).failure).toMatchObject({ code: 'broken-gzip' });
  expect((await read(damaged)).failure).toMatchObject({ code: 'broken-gzip' });
});

test('a file that is not there rejects', async () => {
  const reader = new VoteReader(() => undefined);

  await expect(readVoteFile('/no/such/file', reader)).rejects.toThrow('no such file');
});
