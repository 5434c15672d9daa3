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
export function countStrongComponents(graph: Digraph): number {
  const search = startSearch(graph);
  for (let root = 0; root < search.order.length; root++) {
    if (search.order[root] === 0) enter(search, root);
    while (search.path.length > 0) advance(search);
  }
  return search.components;
}

interface Search extends Digraph {
  /** When each vertex was first visited, from 1; 0 before. */
  readonly order: Int32Array;
  /** The earliest visited open vertex known to be reachable from here. */
  readonly earliest: Int32Array;
  readonly nextEdge: Int32Array;
  /** The vertices from the root to the current one. */
  readonly path: number[];
  /** Visited vertices whose component is not yet complete. */
  readonly open: number[];
  readonly isOpen: Uint8Array;
  visited: number;
  components: number;
}

function startSearch({ start, targets }: Digraph): Search {
  const vertices = start.length - 1;
  return {
    start,
    targets,
    order: new Int32Array(vertices),
    earliest: new Int32Array(vertices),
    nextEdge: start.slice(0, vertices),
    path: [],
    open: [],
    isOpen: new Uint8Array(vertices),
    visited: 0,
    components: 0,
  };
}

function enter(search: Search, vertex: number): void {
  search.visited++;
  search.order[vertex] = search.visited;
  search.earliest[vertex] = search.visited;
  search.path.push(vertex);
  search.open.push(vertex);
  search.isOpen[vertex] = 1;
}

/** Follows the next edge of the current vertex, or leaves it after its last. */
function advance(search: Search): void {
  const { start, targets, order, isOpen, nextEdge, path } = search;
  const vertex = path.at(-1)!;
  if (nextEdge[vertex] === start[vertex + 1]) {
    leave(search, vertex);
    return;
  }
  const target = targets[nextEdge[vertex]!++]!;
  if (order[target] === 0) enter(search, target);
  else if (isOpen[target]) reach(search, vertex, order[target]!);
}

function leave(search: Search, vertex: number): void {
  const { order, earliest, path } = search;
  path.pop();
  if (earliest[vertex] === order[vertex]) closeComponent(search, vertex);
  else reach(search, path.at(-1)!, earliest[vertex]!);
}

function reach({ earliest }: Search, vertex: number, visit: number): void {
  earliest[vertex] = Math.min(earliest[vertex]!, visit);
}

/** All that was opened since `first` is its component. */
function closeComponent(search: Search, first: number): void {
  let vertex: number;
  do {
    vertex = search.open.pop()!;
    search.isOpen[vertex] = 0;
  } while (vertex !== first);
  search.components++;
}
