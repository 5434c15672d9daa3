import { isNamed } from '@/domain/battle/reading';
import type { Exposure, Modality, Mode } from '@/domain/vote';
import { continuesDirect } from './labels';
import type { Route } from './route';
import * as at from './selectors';
import type { Transcript } from './transcript';

/**
 * How the models were chosen; undefined where no pair is asked for. An anonymous pair is a battle whatever the switch
 * says: since 2026-03 battles come up in direct chats too, and keep two cards after the vote.
 */
export function readMode(root: ParentNode, { turns, newest }: Transcript, route: Route): Mode | undefined {
  const last = turns.at(-1);
  if (last !== undefined && newest.length === 2 && !isNamed(last)) return 'battle';
  const words = readSwitch(root);
  if (route.isSideBySide || words.startsWith('side')) return 'side-by-side';
  if (words === 'agent' || (words === 'direct' && newest.length < 2)) return undefined;
  return 'battle';
}

/** In a direct chat the user knows whose the earlier replies were, and maybe one of the two. */
export function readExposure(root: ParentNode): readonly Exposure[] {
  const buttons = [...root.querySelectorAll('button')].map((button) => button.textContent ?? '');
  const isDirect = readSwitch(root) === 'direct' || buttons.some(continuesDirect);
  return isDirect ? ['context-known'] : [];
}

/** What the replies are, where the address does not tell. */
export function readModality({ newest }: Transcript): Modality {
  const shows = (selector: string) => newest.some((card) => card.querySelector(selector) !== null);
  if (shows('video')) return 'video';
  if (shows(at.preview)) return 'code';
  const isPicture = newest.some((card) =>
    [...card.querySelectorAll('img')].some((image) => image.closest(at.noMedia) === null),
  );
  return isPicture && !shows(`${at.reply} p`) ? 'image' : 'text';
}

function readSwitch(root: ParentNode): string {
  return root.querySelector(at.modeSwitch)?.textContent?.trim().toLowerCase() ?? '';
}
