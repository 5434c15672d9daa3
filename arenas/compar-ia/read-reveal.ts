import { readLabel } from '@/domain/battle/label';
import { anonymous, type Label } from '@/domain/battle/reading';
import type { Outcome } from '@/domain/outcome';
import type { PerSide } from '@/domain/side';
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
  return { labels: { a: readName(a), b: readName(b) }, decided: a && b && readDecided(a, b) };
}

/** The heading of the card that holds one figure and not the other. */
function headingOf(area: Element | null, figure: string, other: string): Element | undefined {
  let card = area?.querySelector(figure)?.parentElement;
  while (card && card.querySelector(at.name) === null) card = card.parentElement;
  return card && card.querySelector(other) === null ? (card.querySelector(at.name) ?? undefined) : undefined;
}

/** "organisation/model"; the logo before it is an image. */
function readName(heading: Element | undefined): Label {
  const name = heading?.querySelector(':scope > div');
  return name == null ? anonymous : readLabel(name.textContent);
}

/** The badge stands after the name of the chosen model; two models that were found equal have none. */
function readDecided(a: Element, b: Element): Outcome {
  const [badgeA, badgeB] = [a, b].map((heading) => heading.querySelectorAll(':scope > div').length > 1);
  return badgeA === badgeB ? 'tie' : badgeA ? 'a' : 'b';
}
