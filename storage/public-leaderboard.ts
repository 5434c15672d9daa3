import { type ReadonlySignal, signal } from '@preact/signals';
import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';
import { mostPublicModels, PublicRating } from '@/domain/ranking/public-leaderboard';

const key = 'local:publicLeaderboard';

/** A public leaderboard that the user brought in. */
export const KeptPublic = v.object({
  /** Of the file, or empty where it was pasted. */
  source: v.pipe(v.string(), v.maxLength(300)),
  keptAtMs: v.number(),
  ratings: v.pipe(v.array(PublicRating), v.nonEmpty(), v.maxLength(mostPublicModels)),
});
export type KeptPublic = v.InferOutput<typeof KeptPublic>;

export async function keepPublic(kept: KeptPublic): Promise<void> {
  await storage.setItem(key, v.parse(KeptPublic, kept));
}

export async function dropPublic(): Promise<void> {
  await storage.removeItem(key);
}

/** Follows it from page to page: undefined until it was read, null where there is none or it is not understood. */
export function livePublic(onError: (error: unknown) => void): ReadonlySignal<KeptPublic | null | undefined> {
  const kept = signal<KeptPublic | null | undefined>(undefined);
  const refresh = (stored: unknown) => {
    const parsed = v.safeParse(KeptPublic, stored);
    kept.value = parsed.success ? parsed.output : null;
  };
  storage.watch(key, refresh);
  storage.getItem(key).then(refresh, onError);
  return kept;
}
