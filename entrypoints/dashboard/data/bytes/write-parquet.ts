import type { WrittenVote } from '@/domain/transfer/vote-writer';
import { cellsOf } from '@/domain/transfer/write-csv';
import type { Bytes } from './chunks';

const columns = [
  ['question_id', 'STRING'],
  ['model_a', 'STRING'],
  ['model_b', 'STRING'],
  ['winner', 'STRING'],
  ['anony', 'BOOLEAN'],
  ['tstamp', 'DOUBLE'],
  ['arena', 'STRING'],
  ['language', 'STRING'],
  ['category', 'STRING'],
  ['verdict', 'STRING'],
] as const;
const textColumns = [
  ['prompt', 'STRING'],
  ['response_a', 'STRING'],
  ['response_b', 'STRING'],
] as const;

/** Votes that make one row group; it is in memory as a whole. */
const groupRows = 5000;

/** Votes as Parquet, in the columns of the CSV, a row group at a time. The library is loaded on first use. */
export async function* parquetBytes(
  pages: AsyncIterable<readonly WrittenVote[]>,
  withTexts: boolean,
): AsyncGenerator<Bytes> {
  const { ByteWriter, ParquetWriter, schemaFromColumnData } = await import('hyparquet-writer');
  const wanted = withTexts ? [...columns, ...textColumns] : columns;
  const dataOf = (votes: readonly WrittenVote[]) => {
    const rows = votes.flatMap((vote) => ('outcome' in vote ? [cellsOf(vote)] : []));
    return wanted.map(([name, type]) => ({ name, type, data: rows.map((row) => row[name] ?? null) }));
  };
  const bytes = new ByteWriter();
  const writer = new ParquetWriter({
    writer: bytes,
    schema: schemaFromColumnData({ columnData: dataOf([]) }),
    createdBy: 'blind-ballot',
  });
  // What was handed over leaves the buffer; the writer counts its offsets itself.
  const take = () => {
    const taken = new Uint8Array(bytes.getBuffer());
    bytes.index = 0;
    return taken;
  };
  let group: WrittenVote[] = [];
  for await (const votes of pages) {
    group.push(...votes);
    if (group.length < groupRows) continue;
    await writer.write({ columnData: dataOf(group), rowGroupSize: groupRows + votes.length });
    group = [];
    yield take();
  }
  if (group.length > 0) await writer.write({ columnData: dataOf(group), rowGroupSize: 2 * groupRows });
  await writer.finish();
  yield take();
}
