import type { Label, LabelledTurn } from './reading';

/**
 * The index of the first turn of the newest pair. A conversation can hold several pairs, each named after its vote;
 * the turns of one pair carry the same two labels.
 */
export function pairStart(turns: readonly LabelledTurn[]): number {
  const last = turns.at(-1);
  let start = turns.length - 1;
  while (start > 0 && isSamePair(turns[start - 1], last)) start--;
  return Math.max(start, 0);
}

function isSamePair(one: LabelledTurn | undefined, other: LabelledTurn | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  return isSameLabel(one.labels.a, other.labels.a) && isSameLabel(one.labels.b, other.labels.b);
}

function isSameLabel(one: Label, other: Label): boolean {
  return one.kind === 'name' ? other.kind === 'name' && one.name === other.name : other.kind === 'anonymous';
}
