import { arenaAi } from './arena-ai/adapter';
import { comparIa } from './compar-ia/adapter';
import type { ArenaAdapter } from './contract';
import { fastchat } from './fastchat/adapter';
import { openWebui } from './open-webui/adapter';
import { ttsArena } from './tts-arena/adapter';

/** Every arena there is. */
export const adapters: readonly ArenaAdapter[] = [arenaAi, fastchat, comparIa, ttsArena, openWebui];

/** The adapter for a page, by its host. Practice hosts are reached only by builds that match them. */
export function findAdapter(url: URL): ArenaAdapter | undefined {
  return adapters.find(
    (adapter) =>
      url.hostname === `${adapter.id}.localhost` || adapter.matches.some((match) => covers(match, url)),
  );
}

/** The adapter for a page on an origin that the user added, by what is on it; undefined while it is not there yet. */
export function recogniseAdapter(root: ParentNode): ArenaAdapter | undefined {
  return adapters.find((adapter) => adapter.isOn?.(root) === true);
}

/** Whether a match pattern of the form `https://host/*` or `https://*.host/*` covers a page. */
function covers(match: string, url: URL): boolean {
  const pattern = new URL(match.replace('://*.', '://'));
  const isSubdomain = match.includes('://*.') && url.hostname.endsWith(`.${pattern.hostname}`);
  return url.protocol === pattern.protocol && (url.hostname === pattern.hostname || isSubdomain);
}
