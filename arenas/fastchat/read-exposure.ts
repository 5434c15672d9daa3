import type { Exposure } from '@/domain/vote';
import { isShown } from '../is-shown';
import * as at from './selectors';

/** How a voter of this tab could know a name before the vote. */
export function readExposure(root: ParentNode, tab: Element): readonly Exposure[] {
  const isPoolChosen = [...tab.querySelectorAll<HTMLInputElement>(at.poolChoice)].some(
    ({ checked }) => !checked,
  );
  const isInPage = hidesNames(tab) || [...root.querySelectorAll('script:not([src])')].some(givesNames);
  return [
    ...(isPoolChosen ? ['names-visible' as const] : []),
    ...(isInPage ? ['page-exposed' as const] : []),
  ];
}

/** 2024-09, MTEB Arena: the headings with the names are in the page from the first reply on, not displayed. */
function hidesNames(tab: Element): boolean {
  return [...tab.querySelectorAll(at.markdown)].some(
    (text) =>
      /^Model [AB]:\s*\S/.test(text.textContent?.trim() ?? '') &&
      text.closest(at.noName) === null &&
      !isShown(text),
  );
}

const verdicts = new WeakMap<Element, boolean>();

/** 2025-10, BigCodeArena: the first pair is in the configuration inside the page, the next ones in its traffic. */
function givesNames(script: Element): boolean {
  const known = verdicts.get(script);
  if (known !== undefined) return known;
  const text = script.textContent ?? '';
  const verdict = text.includes('gradio_config') && /"(?:#+ |\*\*)Model [AB]:(?:\*\*)? [^"\s]/.test(text);
  verdicts.set(script, verdict); // The configuration is large and never changes.
  return verdict;
}
