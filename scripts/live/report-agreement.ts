import type { Page } from 'puppeteer-core';
import { compareJournal, type RecordedVote } from '../../test/live/agreement';
import { readVotes } from '../../test/support/journal';
import { until } from '../../test/support/until';

/** Prints how many votes of the journal agree with those the arena recorded, and what does not. Whether all is well. */
export async function reportAgreement(
  own: Page,
  recorded: readonly RecordedVote[],
  otherFaults: readonly string[] = [],
): Promise<boolean> {
  // Votes that never come are what the comparison is there to report.
  await until(async () => (await readVotes(own)).length >= recorded.length, 'the last vote').catch(
    () => undefined,
  );
  const { agreeing, total, faults } = await compareJournal(own, recorded);
  const all = [...otherFaults, ...faults];
  for (const fault of all) console.error(fault);
  console.log(`${agreeing} of ${total} votes agree`);
  return all.length === 0 && total > 0;
}
