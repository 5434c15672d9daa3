import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';

const key = 'local:ownNames';
const Names = v.array(v.string());

/** Model names that the user added for the leak detector to look for; none when what is stored is not understood. */
export async function readOwnNames(): Promise<readonly string[]> {
  const parsed = v.safeParse(Names, await storage.getItem(key));
  return parsed.success ? parsed.output : [];
}

export async function keepOwnNames(names: readonly string[]): Promise<void> {
  await storage.setItem(key, [...names]);
}
