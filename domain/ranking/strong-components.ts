// biome-ignore-all lint/style/noNonNullAssertion: every index is a vertex or an edge of the same graph.

/** A directed graph in compressed rows: the targets of vertex v are targets[start[v]] to targets[start[v + 1] − 1]. */
export interface Digraph {
  readonly start: Int32Array;
  readonly targets: Int32Array;
}

/** The graph with `vertices` vertices and the edges `from[k] → to[k]`. */
export function digraph(vertices: number, from: Int32Array, to: Int32Array): Digraph {
  const start = new Int32Array(vertices + 1);
  for (let k = 0; k < from.length; k++) start[from[k]! + 1]!++;
  for (let v = 0; v < vertices; v++) start[v + 1]! += start[v]!;
  const next = start.slice();
  const targets = new Int32Array(from.length);
  for (let k = 0; k < from.length; k++) targets[next[from[k]!]!++] = to[k]!;
  return { start, targets };
}

/**
 * Number of strong components: sets in which every vertex can be reached from every other. Tarjan 1972, with a
 * stack of its own, because a chain of a few thousand models would be too deep for recursion.
 */
export function countStrongComponents({ start, targets }: Digraph): number {
  const vertices = start.length - 1;
  const order = new Int32Array(vertices); // 0 is not yet visited
  const lowest = new Int32Array(vertices);
  const isOpen = new Uint8Array(vertices);
  const nextEdge = start.slice(0, vertices);
  const path: number[] = [];
  const open: number[] = [];
  let visited = 0;
  let components = 0;

  const enter = (vertex: number) => {
    order[vertex] = lowest[vertex] = ++visited;
    isOpen[vertex] = 1;
    path.push(vertex);
    open.push(vertex);
  };
  const leave = (vertex: number) => {
    path.pop();
    const parent = path.at(-1);
    if (parent !== undefined) lowest[parent] = Math.min(lowest[parent]!, lowest[vertex]!);
    if (lowest[vertex] !== order[vertex]) return;
    components++;
    let closed: number | undefined;
    do {
      closed = open.pop()!;
      isOpen[closed] = 0;
    } while (closed !== vertex);
  };

  for (let root = 0; root < vertices; root++) {
    if (order[root] === 0) enter(root);
    while (path.length > 0) {
      const vertex = path.at(-1)!;
      if (nextEdge[vertex] === start[vertex + 1]) {
        leave(vertex);
        continue;
      }
      const target = targets[nextEdge[vertex]!++]!;
      if (order[target] === 0) enter(target);
      else if (isOpen[target]) lowest[vertex] = Math.min(lowest[vertex]!, order[target]!);
    }
  }
  return components;
}
