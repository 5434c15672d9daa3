import { readLabel } from '@/domain/battle/label';
import { anonymous, type Label } from '@/domain/battle/reading';
import type { CustomParts } from '@/domain/custom/custom-parts';

// "Model A: some-model": the words before a name, as arenas write them.
const before = /^(?:model|assistant|response|option|modèle|modell|modelo)\s*[ab12]\s*[:：–-]\s*/iu;

/**
 * The label of one side of every turn. A place that stands beside one pair speaks of that pair, one that stands apart
 * from all of them speaks of all. Where two places say different things, nobody is named.
 */
export function readLabels(
  places: readonly HTMLElement[],
  pairs: readonly (readonly HTMLElement[])[],
  parts: CustomParts,
): readonly Label[] {
  const labels: Label[][] = pairs.map(() => []);
  for (const place of places) {
    const label = readPlace(place, parts);
    for (const turn of turnsBeside(place, pairs)) labels[turn]?.push(label);
  }
  return labels.map(agreed);
}

function readPlace(place: HTMLElement, { placeholders = [] }: CustomParts): Label {
  const words = (place.textContent ?? '').replace(/\s+/g, ' ').trim();
  if (placeholders.includes(words)) return anonymous;
  return readLabel(words.replace(before, ''));
}

/** The turns whose replies stand in the closest part of the page around `place` that holds any reply. */
function turnsBeside(place: HTMLElement, pairs: readonly (readonly HTMLElement[])[]): readonly number[] {
  for (let around: Element | null = place; around !== null; around = around.parentElement) {
    const near = pairs.flatMap((pair, turn) => (pair.some((reply) => around?.contains(reply)) ? [turn] : []));
    if (near.length > 0) return near;
  }
  return [];
}

function agreed(labels: readonly Label[]): Label {
  const names = new Set(labels.flatMap((label) => (label.kind === 'name' ? [label.name] : [])));
  const [name] = names;
  return name === undefined || names.size > 1 ? anonymous : { kind: 'name', name };
}
