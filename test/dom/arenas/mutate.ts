import type { Random } from '@/domain/ranking/seeded-random';

/** One random change of a page, as a site's next release or a half-finished update could bring it. */
export type Mutation = 'remove' | 'duplicate' | 'reorder' | 'relabel' | 'restyle' | 'disable';

export const mutations: readonly Mutation[] = [
  'remove',
  'duplicate',
  'reorder',
  'relabel',
  'restyle',
  'disable',
];

/** Applies a mutation to a random element below `root`. */
export function mutate(root: Element, mutation: Mutation, random: Random): void {
  const all = [...root.querySelectorAll('*')];
  const target = pick(all, random);
  const other = pick(all, random);
  if (target === undefined || other === undefined) return;
  if (mutation === 'remove') target.remove();
  else if (mutation === 'duplicate') other.after(target.cloneNode(true));
  else if (mutation === 'reorder') target.parentElement?.prepend(target);
  else if (mutation === 'relabel') relabel(target, other, random);
  else if (mutation === 'restyle') restyle(target, other);
  else target.setAttribute('disabled', '');
}

const words = ['A is better', 'B', 'Model A', 'Assistant B', 'Vote', '', 'Model A: ', '▌', 'x'.repeat(5000)];

function relabel(target: Element, other: Element, random: Random): void {
  if (target.childElementCount > 0) return;
  const text = random() < 0.5 ? other.textContent : pick(words, random);
  target.textContent = text ?? '';
}

/** One element gets the other's class or id, or loses its own. */
function restyle(target: Element, other: Element): void {
  for (const name of ['class', 'id', 'role', 'data-testid']) {
    const value = other.getAttribute(name);
    if (value === null) target.removeAttribute(name);
    else target.setAttribute(name, value);
  }
}

function pick<T>(all: readonly T[], random: Random): T | undefined {
  return all[Math.floor(random() * all.length)];
}
