import type { CustomParts, VoteControl } from '@/domain/custom/custom-parts';
import { type Outcome, outcomes } from '@/domain/outcome';
import { findAll, findSides, listed } from './find-parts';

const off = ':disabled, [aria-disabled="true"]';

/** What a click on `target` says, if it hits exactly one control of the newest pair. Never guessed from a position. */
export function readControl(target: Element, parts: CustomParts): Outcome | undefined {
  const hits = outcomes.filter((outcome) => {
    const control = parts.votes[outcome];
    return control !== undefined && isHit(target, control, parts);
  });
  return hits.length === 1 ? hits[0] : undefined;
}

/** The shown controls of an outcome, those that are off among them. */
export function findControls(root: ParentNode, control: VoteControl): readonly HTMLElement[] {
  return listed(findAll(root, control.selector)).filter((element) => says(element, control));
}

/** The words of a control: what is read aloud, or what is seen. */
export function wordsOf(element: Element): string {
  return tidy(element.getAttribute('aria-label') ?? element.textContent ?? '');
}

function isHit(target: Element, control: VoteControl, parts: CustomParts): boolean {
  const controls = genuine(findControls(target.ownerDocument, control), parts);
  // Controls of earlier pairs may still be there.
  const newest = parts.newestFirst ? controls[0] : controls.at(-1);
  return newest?.contains(target) === true && !newest.matches(off);
}

/** A reply may hold what looks like a control. Where there is one outside of the replies, only that one is. */
function genuine(controls: readonly HTMLElement[], parts: CustomParts): readonly HTMLElement[] {
  if (controls.length < 2) return controls;
  const { a, b } = findSides(controls[0]?.ownerDocument ?? document, parts.replies);
  const replies = [...listed(a), ...listed(b)];
  const outside = controls.filter((control) => !replies.some((reply) => reply.contains(control)));
  return outside.length > 0 ? outside : controls;
}

function says(element: Element, { words }: VoteControl): boolean {
  return words === undefined || wordsOf(element) === tidy(words);
}

function tidy(words: string): string {
  return words.replace(/\s+/g, ' ').trim().slice(0, 200);
}
