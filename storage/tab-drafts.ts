import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';
import { remarkEntries } from '@/domain/remarks';

// Session storage, as what tabs say of themselves: a draft is of a vote that is still to be cast.
const key = (tabId: number) => `session:tab-draft:${tabId}` as const;

const { note, tags, project } = remarkEntries;

/** What the voter has written down about the battle in a tab, for the vote that will end it. */
export const TabDraft = v.strictObject({
  ...{ note, tags, project },
  /** The vote that was given what stood here before: it is not given the rest as well. */
  givenTo: v.optional(v.string()),
});
export type TabDraft = v.InferOutput<typeof TabDraft>;

export async function readTabDraft(tabId: number): Promise<TabDraft> {
  const parsed = v.safeParse(TabDraft, await storage.getItem(key(tabId)));
  return parsed.success ? parsed.output : {};
}

/** Keeps a draft; an empty one is forgotten. */
export async function keepTabDraft(tabId: number, draft: TabDraft): Promise<void> {
  if (isEmptyDraft(draft)) await storage.removeItem(key(tabId));
  else await storage.setItem(key(tabId), draft);
}

export function isEmptyDraft({ note, tags, project }: TabDraft): boolean {
  return !note && !project && (tags ?? []).length === 0;
}

export async function dropTabDraft(tabId: number): Promise<void> {
  await storage.removeItem(key(tabId));
}
