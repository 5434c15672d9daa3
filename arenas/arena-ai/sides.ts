import type { PerSide } from '@/domain/side';
import type { SidePlaces, SidesReader } from '../contract';
import { isShown } from '../is-shown';
import { pairUp } from '../pair-up';
import { readVoteLabel } from './labels';
import * as at from './selectors';

/** 2026-09: side by side the voter chooses both models, and their names head the cards from the start. */
export const sides: SidesReader = {
  readPlaces(root): SidePlaces {
    const cards = [...root.querySelectorAll(at.card)].filter(isReplyCard);
    const prompts = [...root.querySelectorAll(at.prompt)].filter(
      (prompt) => prompt.closest(at.card) === null,
    );
    const pairs = pairUp(cards, prompts);
    return { sides: pairs, labels: pairs.flatMap(readLabels), controls: readControls(root) };
  },
  isTaken: (root) => {
    const buttons = votingButtons(root);
    return buttons.length === 0 || !buttons.some(isShown);
  },
  quiet: at.reply,
};

/** Tool results and code inside a reply are cards too. */
function isReplyCard(card: Element): boolean {
  return card.parentElement?.closest(at.card) == null && card.closest(at.falseFriends) === null;
}

function readLabels({ a, b }: PerSide<Element>): readonly PerSide<Element>[] {
  const [labelA, labelB] = [a.querySelector(at.label), b.querySelector(at.label)];
  return labelA === null || labelB === null ? [] : [{ a: labelA, b: labelB }];
}

/** One pair for each bar: there is one for each width of the screen. */
function readControls(root: ParentNode): readonly PerSide<Element>[] {
  const aboutSides = votingButtons(root).filter((button) => {
    const outcome = readVoteLabel(button.textContent ?? '');
    return outcome === 'a' || outcome === 'b';
  });
  return pairUp(aboutSides).map((pair) =>
    readVoteLabel(pair.a.textContent ?? '') === 'a' ? pair : { a: pair.b, b: pair.a },
  );
}

function votingButtons(root: ParentNode): readonly Element[] {
  return [...root.querySelectorAll('button')].filter(
    (button) =>
      button.closest(at.falseFriends) === null && readVoteLabel(button.textContent ?? '') !== undefined,
  );
}
