/** A random whole number below `limit`, by a seed: the same seed makes the same files. */
export type Draw = (limit: number) => number;

/** Mulberry32 (Tommy Ettinger, public domain): plenty for making files. */
export function drawBy(seed: number): Draw {
  let state = seed >>> 0;
  return (limit) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

export type Bytes = Uint8Array<ArrayBuffer>;
type Mutation = (bytes: Bytes, draw: Draw) => Bytes;

const text = (words: string) => new TextEncoder().encode(words) as Bytes;

const words = [
  '__proto__',
  '"__proto__":{"polluted":1},',
  '"constructor":{"prototype":{"polluted":1}},',
  '=HYPERLINK("http://x","y")',
  '@SUM(A1)',
  '\u0000',
  'null',
  'NaN',
  '1e999',
  '-1',
  '9007199254740993',
  '[[[[',
  '{',
  '}',
  ']',
  '"',
  ',',
  '\n',
  '\\',
  '\\ud800',
  '{"title":"Blind Ballot backup","version":1}',
  '{"end":true}',
];

const mutations: readonly Mutation[] = [
  // Cut off.
  (bytes, draw) => bytes.slice(0, draw(bytes.length + 1)),
  // Without its start.
  (bytes, draw) => bytes.slice(draw(bytes.length + 1)),
  // One bit turned over.
  (bytes, draw) => {
    const flipped = bytes.slice();
    const at = draw(Math.max(1, bytes.length));
    if (at < flipped.length) flipped[at] = (flipped[at] ?? 0) ^ (1 << draw(8));
    return flipped;
  },
  // A piece taken out, or put in twice.
  (bytes, draw) => {
    const at = draw(bytes.length + 1);
    return joined(bytes.slice(0, at), bytes.slice(at + draw(40)));
  },
  (bytes, draw) => {
    const at = draw(bytes.length + 1);
    return joined(bytes.slice(0, at + draw(60)), bytes.slice(at));
  },
  // Words that have meant trouble elsewhere.
  (bytes, draw) => {
    const at = draw(bytes.length + 1);
    return joined(bytes.slice(0, at), text(words[draw(words.length)] ?? ''), bytes.slice(at + draw(3)));
  },
  // A value of another type in the place of a number or a word.
  (bytes, draw) => {
    const said = new TextDecoder('latin1').decode(bytes);
    const values = ['[]', '{}', 'true', '""', '0', '-0.5', '"x"', '[[1]]'];
    const places = [...said.matchAll(/:\s*("[^"\n]{0,40}"|[\d.]+|true|false)/g)];
    const place = places[draw(Math.max(1, places.length))];
    if (place === undefined) return bytes;
    const changed = `${said.slice(0, place.index)}:${values[draw(values.length)]}`;
    return Uint8Array.from(changed + said.slice(place.index + place[0].length), (char) => char.charCodeAt(0));
  },
  // Nested as deep as no reader of ours should follow.
  (bytes, draw) => {
    const depth = 1000 * (1 + draw(30));
    const at = draw(bytes.length + 1);
    return joined(
      bytes.slice(0, at),
      text(`${'['.repeat(depth)}${']'.repeat(draw(2) * depth)}`),
      bytes.slice(at),
    );
  },
];

/** The file after one to three changes for the worse. */
export function mutate(bytes: Bytes, draw: Draw): Bytes {
  let mutated = bytes;
  for (let left = 1 + draw(3); left > 0; left--) {
    mutated = mutations[draw(mutations.length)]?.(mutated, draw) ?? mutated;
  }
  return mutated;
}

function joined(...parts: readonly Bytes[]): Bytes {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
