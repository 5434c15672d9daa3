import { wordsOf } from '@/arenas/custom/vote-controls';
import { readLabel } from '@/domain/battle/label';
import { proposeSelectors } from './propose-selectors';
import type { Step } from './steps';

/** What was pointed at for one step. */
export interface Picked {
  /** The most robust first. */
  readonly selectors: readonly string[];
  /** Which of them is used. */
  readonly index: number;
  /** Of a vote control. */
  readonly words?: string;
  /** What stands in a place for names now, if it could be a name. */
  readonly standsThere?: string;
  /** The user says that it names nobody. */
  readonly isPlaceholder: boolean;
}

const longestWords = 80;

/** What `element` means for a step. A vote's control is the whole control, whatever inside it was hit. */
export function pick(hit: Element, step: Step): Picked {
  const element = step.kind === 'vote' ? controlOf(hit) : hit;
  const words = step.kind === 'vote' ? wordsOf(element) : '';
  const hasWords = words !== '' && words.length <= longestWords;
  const selectors = proposeSelectors(element, (matches) => isOnly(matches, hasWords ? words : undefined));
  const standsThere = step.kind === 'name' ? nameIn(element) : undefined;
  return {
    selectors,
    index: 0,
    ...(hasWords && { words }),
    ...(standsThere !== undefined && { standsThere }),
    isPlaceholder: false,
  };
}

/** The selector in use. */
export function selectorOf({ selectors, index }: Picked): string {
  return selectors[index] ?? '';
}

/** The shown elements that a pick finds now. */
export function matchesOf(document: Document, picked: Picked): readonly Element[] {
  const matches = [...document.querySelectorAll(selectorOf(picked))];
  return matches.filter(
    (element) =>
      element.checkVisibility() && (picked.words === undefined || wordsOf(element) === picked.words),
  );
}

function isOnly(matches: readonly Element[], words: string | undefined): boolean {
  const shown = matches.filter((element) => element.checkVisibility());
  return shown.filter((element) => words === undefined || wordsOf(element) === words).length === 1;
}

function controlOf(hit: Element): Element {
  return (
    hit.closest('button, a, label, input, [role="button"], [role="radio"], [role="option"], [tabindex]') ??
    hit
  );
}

function nameIn(element: Element): string | undefined {
  const words = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
  return words.length <= longestWords && readLabel(words).kind === 'name' ? words : undefined;
}
