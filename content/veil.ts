import { isWaiting } from '@/domain/battle/advance';
import type { Battle } from '@/domain/battle/battle';
import type { StrictState } from '@/domain/blindness/strict-state';
import type { SelfState } from './self-blind/self-state';

/**
 * Whether names may be shown. They stay hidden on anything that is not understood, before the vote, and until
 * both names have arrived: the first of two would tell about the second.
 */
export function mayLift(battle: Battle): boolean {
  if (battle.page === 'unreadable') return false;
  if (battle.page === 'elsewhere') return !isWaiting(battle);
  return battle.revealed !== undefined || battle.mode === 'side-by-side';
}

/**
 * Lifts or lowers the veil that `arenas/<site>/veil.css` hangs over the page. Writing what is there already would be
 * a change of the page, upon which it would be read again, and so on for ever.
 */
export function setVeil(element: HTMLElement, isLifted: boolean): void {
  if (isLifted === (element.dataset.veil === 'lifted')) return;
  if (isLifted) element.dataset.veil = 'lifted';
  else delete element.dataset.veil;
}

/** Hides or shows what `arenas/<site>/self-blind.css` is about. */
export function setSelf(element: HTMLElement, state: SelfState | undefined): void {
  if (state === element.dataset.self) return;
  if (state === undefined) delete element.dataset.self;
  else element.dataset.self = state;
}

/** Covers or uncovers what `arenas/<site>/strict.css` is about. */
export function setStrict(element: HTMLElement, state: StrictState): void {
  if (state === element.dataset.strict) return;
  if (state === undefined) delete element.dataset.strict;
  else element.dataset.strict = state;
}
