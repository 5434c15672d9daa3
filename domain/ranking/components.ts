// biome-ignore-all lint/style/noNonNullAssertion: every index is a model's index, checked when votes were counted.

export interface Components {
  /** Number of components. */
  readonly count: number;
  /** The component of each model, numbered from 0 in the order of their first model. */
  readonly of: Int32Array;
}

interface Edges {
  readonly a: Int32Array;
  readonly b: Int32Array;
}

/** Groups of models that are linked by votes; between two groups no chain of votes says anything. */
export function findComponents(models: number, { a, b }: Edges): Components {
  const parent = Int32Array.from({ length: models }, (_, model) => model);
  for (let k = 0; k < a.length; k++) join(parent, a[k]!, b[k]!);
  const of = new Int32Array(models);
  const numbers = new Map<number, number>();
  for (let model = 0; model < models; model++) {
    const root = rootOf(parent, model);
    if (!numbers.has(root)) numbers.set(root, numbers.size);
    of[model] = numbers.get(root)!;
  }
  return { count: numbers.size, of };
}

function join(parent: Int32Array, i: number, j: number): void {
  parent[rootOf(parent, i)] = rootOf(parent, j);
}

/** Finds the root and halves the path to it, which keeps later searches short. */
function rootOf(parent: Int32Array, model: number): number {
  let at = model;
  while (parent[at] !== at) {
    parent[at] = parent[parent[at]!]!;
    at = parent[at]!;
  }
  return at;
}
