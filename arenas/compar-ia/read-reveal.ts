import { readLabel } from '@/domain/battle/label';
import { anonymous, type Label } from '@/domain/battle/reading';
import type { Outcome } from '@/domain/outcome';
import type { PerSide } from '@/domain/side';
import { readChosen } from './read-choice';
import * as at from './selectors';

/** What the page says once the models are revealed. */
export interface Reveal {
  readonly labels: PerSide<Label>;
  readonly decided: Outcome | undefined;
}

export function readReveal(root: ParentNode): Reveal {
  const area = root.querySelector(at.revealed); // Absent until the reveal.
  const a = headingOf(area, at.figureA, at.figureB);
  const b = headingOf(area, at.figureB, at.figureA);
  return {
    labels: { a: readName(a), b: readName(b) },
    decided: area === null ? undefined : readDecided(root, a, b),
  };
}

/** The heading of the card that holds one figure and not the other. */
function headingOf(area: Element | null, figure: string, other: string): Element | undefined {
  let card = area?.querySelector(figure)?.parentElement;
  while (card && card.querySelector(at.name) === null) card = card.parentElement;
  return card && card.querySelector(other) === null ? (card.querySelector(at.name) ?? undefined) : undefined;
}

/** "organisation/model"; the logo before it is an image, and the badge after it has no stroke. */
function readName(heading: Element | undefined): Label {
  const words = heading?.querySelector(':scope > div');
  // The organisation is in an element of its own. Anything else in there is no part of a name.
  if (words == null || words.querySelectorAll('*').length > 1 || words.querySelector('div') !== null)
    return anonymous;
  const name = words.textContent?.trim() ?? '';
  return /^[^/]+\/.+/s.test(name) ? readLabel(name) : anonymous;
}

/**
 * The vote stays on the page with its choice. After reactions there is none, and the badge stands on the chosen card;
 * no badge may mean that the two were equal, or that it looks otherwise today.
 */
function readDecided(root: ParentNode, a: Element | undefined, b: Element | undefined): Outcome | undefined {
  const chosen = readChosen(root);
  const [badgeA, badgeB] = [a, b].map((heading) => heading?.querySelector(at.badge) != null);
  if (chosen !== undefined || badgeA === badgeB) return chosen;
  return badgeA ? 'a' : 'b';
}
