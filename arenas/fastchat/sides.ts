import { sides as bothSides, type PerSide } from '@/domain/side';
import type { SidePlaces, SidesReader } from '../contract';
import { isShown } from '../is-shown';
import { pairUp } from '../pair-up';
import { findPanels } from './find-tab';
import { readVoteLabel } from './labels';
import * as at from './selectors';

/** 2025-04: the named tab has two choices of a model above its two panels, all with a column of their own. */
export const sides: SidesReader = {
  readPlaces(root): SidePlaces {
    // Before the first prompt the choice of models can be seen, and its order with it.
    const regions = namedRegions(root).filter((region) => region.querySelector(at.prompt) !== null);
    return {
      sides: regions.flatMap((region) => [...readPanels(region), ...readChoices(region)]),
      labels: regions.flatMap(readPanels).flatMap(readLabels),
      controls: regions.flatMap((region) => readControls(region)),
    };
  },
  isTaken: (root) => {
    const buttons = namedRegions(root).flatMap(votingButtons).filter(isShown);
    return buttons.length > 0 && buttons.every((button) => button.disabled);
  },
  quiet: `${at.prompt}, ${at.reply}`,
};

/** The direct chat has a region of the same id, and one choice. */
function namedRegions(root: ParentNode): readonly Element[] {
  return [...root.querySelectorAll(at.named)].filter(
    (region) => region.querySelectorAll(at.modelChoice).length === bothSides.length,
  );
}

function readPanels(region: Element): readonly PerSide<Element>[] {
  const panels = findPanels(region);
  return panels === undefined ? [] : [panels];
}

function readChoices(region: Element): readonly PerSide<Element>[] {
  return pairUp([...region.querySelectorAll(at.modelChoice)]);
}

function readLabels({ a, b }: PerSide<Element>): readonly PerSide<Element>[] {
  const [labelA, labelB] = [a.querySelector(at.blockLabel), b.querySelector(at.blockLabel)];
  return labelA === null || labelB === null ? [] : [{ a: labelA, b: labelB }];
}

function readControls(region: Element): readonly PerSide<Element>[] {
  const of = (outcome: string) =>
    votingButtons(region).find((button) => readVoteLabel(button.textContent ?? '') === outcome);
  const [a, b] = [of('a'), of('b')];
  return a === undefined || b === undefined ? [] : [{ a, b }];
}

function votingButtons(region: Element): readonly HTMLButtonElement[] {
  const tab = region.closest(at.tab) ?? region;
  return [...tab.querySelectorAll('button')].filter(
    (button) => button.closest(at.log) === null && readVoteLabel(button.textContent ?? '') !== undefined,
  );
}
