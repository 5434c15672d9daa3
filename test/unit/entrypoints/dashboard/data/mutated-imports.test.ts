import { expect, test } from 'vitest';
import { importMutated } from '../../../../support/mutated-imports';

/** `MUTATED_FILES=20000` is the long run. */
const files = Number(process.env.MUTATED_FILES ?? 300);

test('damaged files are imported as a whole or leave nothing, and every refusal says where', {
  timeout: 3_600_000,
}, async () => {
  const report = await importMutated(files, 7);

  console.log(JSON.stringify(report));
  expect(report).toMatchObject({ partial: [], uncaught: [], unplaced: [] });
  expect(report.imported + report.refused).toBe(files);
});
