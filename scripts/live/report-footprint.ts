import type { Page } from 'puppeteer-core';
import { ask, newRound, openBattleTab, vote, waitForReplies } from '../../test/live/fastchat-page';
import { compareFootprints, type Footprint, footprintOf } from '../../test/live/footprint';
import { withoutExtension } from './without-extension';

/**
 * Plays one battle on a FastChat page with the extension and the same in a browser that has none, and prints what differs.
 * Two visits without it are compared as well: what differs there is the arena's own doing. Whether nothing differs.
 */
export async function reportFootprint(withIt: Page, url: string): Promise<boolean> {
  const seen = await playBattle(withIt, url);
  const [bare, again] = [await bareVisit(url), await bareVisit(url)];
  const unsteady = compareFootprints(bare, again).map((fault) => `twice without the extension: ${fault}`);
  // The arena itself clears the history of a hidden tab sooner or later, so one of two visits has to be the same.
  const [fewest = []] = [compareFootprints(bare, seen), compareFootprints(again, seen)].toSorted(
    (one, other) => one.length - other.length,
  );
  const faults = [...fewest, ...hostFaults(bare, 0), ...hostFaults(seen, 1)];
  for (const fault of [...unsteady, ...faults]) console.error(fault);
  const bytes = bare.stops.reduce((sum, { html }) => sum + html.length, 0);
  const sent = bare.requests.filter((request) => !request.startsWith('GET ')).length;
  console.log(
    `footprint: ${faults.length} differences in ${bare.stops.length} looks at the page (${bytes} characters) and ${bare.requests.length} requests (${sent} sent, the rest fetched)`,
  );
  return faults.length === 0;
}

function bareVisit(url: string): Promise<Footprint> {
  return withoutExtension((page) => playBattle(page, url));
}

function playBattle(page: Page, url: string): Promise<Footprint> {
  return footprintOf(page, async (stop) => {
    await openBattleTab(page, url);
    await stop('when opened');
    await ask(page, 'How deep is the sea?');
    await waitForReplies(page);
    await stop('with both replies');
    await vote(page, 'a');
    await stop('after the vote');
    await newRound(page);
    await stop('in the next round');
  });
}

function hostFaults({ stops }: Footprint, wanted: number): readonly string[] {
  return stops
    .filter(({ ours }) => ours !== wanted)
    .map(({ name, ours }) => `the page ${name} has ${ours} elements of ours instead of ${wanted}`);
}
