import type { PerSide } from '@/domain/side';
import type { SidePlaces, SidesReader } from '../contract';
import { repliesOf } from './read-group';
import * as at from './selectors';

/** 2024-10 to 2026-10: two models that are asked at once answer in a column each, with the thumbs below. */
export const sides: SidesReader = {
  readPlaces(root): SidePlaces {
    const pairs = [...root.querySelectorAll(at.group)].flatMap(readPair);
    return { sides: pairs, labels: pairs.flatMap(readLabels), controls: [] };
  },
  // The form opens with the rating.
  isTaken: (root) => [...root.querySelectorAll(at.group)].at(-1)?.querySelector(at.form) != null,
  quiet: at.olderWords,
};

function readPair(group: Element): readonly PerSide<Element>[] {
  const [a, b, c] = repliesOf(group);
  return a === undefined || b === undefined || c !== undefined ? [] : [{ a, b }];
}

function readLabels({ a, b }: PerSide<Element>): readonly PerSide<Element>[] {
  const [labelA, labelB] = [a.querySelector(at.name), b.querySelector(at.name)];
  return labelA === null || labelB === null ? [] : [{ a: labelA, b: labelB }];
}
