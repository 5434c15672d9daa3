import * as v from 'valibot';
import { browser } from '@/platform/browser';
import { findTabAt, openTabAt } from '@/platform/tab-at';

const Recognised = v.array(v.object({ result: v.optional(v.nullable(v.string())) }));

/**
 * The id of the adapter that reads pages of an origin, by what is on one; undefined where it is none of ours. Looks into
 * a tab that shows it, or into one of its own that is closed again. The user has to have allowed us there.
 */
export async function recogniseAt(origin: string): Promise<string | undefined> {
  const shown = (await findTabAt(origin))?.id;
  if (shown !== undefined) return lookInto(shown);
  const opened = await openTabAt(origin, false);
  if (opened === undefined) return undefined;
  try {
    return await lookInto(opened);
  } finally {
    await browser.tabs.remove(opened).catch(() => {}); // Closed by the user meanwhile.
  }
}

/** A page that cannot be looked into, such as an error page of the browser, is none that we know. */
async function lookInto(tabId: number): Promise<string | undefined> {
  try {
    const results = await browser.scripting.executeScript({
      target: { tabId },
      files: ['/content-scripts/recognise.js'],
    });
    return v.parse(Recognised, results)[0]?.result ?? undefined;
  } catch {
    return undefined;
  }
}
