/** Aho–Corasick over UTF-16 units, in typed arrays. Built once; stepping allocates nothing. */
export interface Automaton {
  /** Letter classes: 0 for a unit that no pattern contains. */
  readonly letterOf: Uint16Array;
  readonly letters: number;
  /** Transitions of the root, indexed by letter class. */
  readonly root: Int32Array;
  /** Open-addressed transitions of the other states: `state * letters + letter` → next state. */
  readonly keys: Float64Array;
  readonly values: Int32Array;
  readonly mask: number;
  readonly fail: Int32Array;
  /** Pattern that ends in a state, or -1; and the next shorter suffix state that ends one, or 0. */
  readonly patternAt: Int32Array;
  readonly shorter: Int32Array;
}

interface Trie {
  readonly children: Map<number, number>[];
  readonly patternAt: number[];
}

/** Builds the automaton; a pattern's id is its index. Patterns must be distinct and folded already. */
export function buildAutomaton(patterns: readonly string[]): Automaton {
  const letterOf = new Uint16Array(0x10000);
  const letters = numberLetters(patterns, letterOf);
  const trie = buildTrie(patterns, letterOf);
  const { fail, shorter } = linkFailures(trie);
  const root = new Int32Array(letters);
  for (const [letter, state] of trie.children[0] ?? []) root[letter] = state;
  return {
    letterOf,
    letters,
    root,
    fail,
    shorter,
    patternAt: Int32Array.from(trie.patternAt),
    ...hashEdges(trie, letters),
  };
}

/** The state after reading `unit` in `state`. */
export function step(automaton: Automaton, state: number, unit: number): number {
  const letter = automaton.letterOf[unit] as number;
  if (letter === 0) return 0;
  let from = state;
  while (from !== 0) {
    const next = findEdge(automaton, from * automaton.letters + letter);
    if (next !== 0) return next;
    from = automaton.fail[from] as number;
  }
  return automaton.root[letter] as number;
}

function findEdge({ keys, values, mask }: Automaton, key: number): number {
  let slot = slotOf(key, mask);
  for (;;) {
    const found = keys[slot] as number;
    if (found === key) return values[slot] as number;
    if (found === 0) return 0;
    slot = (slot + 1) & mask;
  }
}

function slotOf(key: number, mask: number): number {
  return (Math.imul(key | 0, 0x9e3779b1) >>> 7) & mask;
}

function numberLetters(patterns: readonly string[], letterOf: Uint16Array): number {
  let letters = 1;
  for (const pattern of patterns) {
    for (let index = 0; index < pattern.length; index++) {
      const unit = pattern.charCodeAt(index);
      if (letterOf[unit] === 0) letterOf[unit] = letters++;
    }
  }
  return letters;
}

function buildTrie(patterns: readonly string[], letterOf: Uint16Array): Trie {
  const trie: Trie = { children: [new Map()], patternAt: [-1] };
  patterns.forEach((pattern, id) => {
    let state = 0;
    for (let index = 0; index < pattern.length; index++) {
      state = childOf(trie, state, letterOf[pattern.charCodeAt(index)] ?? 0);
    }
    trie.patternAt[state] = id;
  });
  return trie;
}

function childOf(trie: Trie, state: number, letter: number): number {
  const children = trie.children[state] as Map<number, number>;
  const known = children.get(letter);
  if (known !== undefined) return known;
  const made = trie.children.push(new Map()) - 1;
  trie.patternAt.push(-1);
  children.set(letter, made);
  return made;
}

function linkFailures({ children, patternAt }: Trie): { fail: Int32Array; shorter: Int32Array } {
  const fail = new Int32Array(children.length);
  const shorter = new Int32Array(children.length);
  const queue = [...(children[0]?.values() ?? [])];
  for (let head = 0; head < queue.length; head++) {
    const state = queue[head] as number;
    const back = fail[state] as number;
    shorter[state] = (patternAt[back] ?? -1) >= 0 ? back : (shorter[back] as number);
    for (const [letter, next] of children[state] ?? []) {
      fail[next] = follow(children, fail, back, letter);
      queue.push(next);
    }
  }
  return { fail, shorter };
}

function follow(children: Trie['children'], fail: Int32Array, from: number, letter: number): number {
  for (let state = from; ; state = fail[state] as number) {
    const next = children[state]?.get(letter);
    if (next !== undefined) return next;
    if (state === 0) return 0;
  }
}

function hashEdges({ children }: Trie, letters: number): Pick<Automaton, 'keys' | 'values' | 'mask'> {
  const size = 2 ** Math.ceil(Math.log2(children.length * 2.5 + 16));
  const keys = new Float64Array(size);
  const values = new Int32Array(size);
  children.forEach((edges, state) => {
    if (state === 0) return;
    for (const [letter, next] of edges) {
      const key = state * letters + letter;
      let slot = slotOf(key, size - 1);
      while (keys[slot] !== 0) slot = (slot + 1) & (size - 1);
      keys[slot] = key;
      values[slot] = next;
    }
  });
  return { keys, values, mask: size - 1 };
}
