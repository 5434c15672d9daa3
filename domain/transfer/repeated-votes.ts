// biome-ignore-all lint/style/noNonNullAssertion: every index is a slot of arrays of one size.
import type { ImportedVote } from './imported-vote';

const firstSize = 1024;

/**
 * Finds votes that were cast again: of several on one battle and pair of models the latest stands; where times do not
 * say which that is, the one further down the file. Keeps 24 bytes a vote, and only of votes with a battle key.
 */
export class RepeatedVotes {
  /** Numbers of the votes that a later one replaced. */
  readonly replaced = new Set<number>();
  #used = 0;
  #slots = emptySlots(firstSize);

  /** Takes votes in the order of the file, numbered by the caller. */
  add(vote: ImportedVote, number: number): void {
    const { battleKey, modelA, modelB, castAtMs } = vote;
    if (battleKey === undefined) return;
    const key = fingerprint(`${battleKey}\n${modelA}\n${modelB}`);
    const slot = findSlot(this.#slots, key);
    if (this.#slots.numbers[slot] === -1) this.#fill(slot, key, number, castAtMs);
    else this.#replace(slot, number, castAtMs);
  }

  #fill(slot: number, [high, low]: Fingerprint, number: number, castAtMs: number | undefined): void {
    const { highs, lows, numbers, times } = this.#slots;
    highs[slot] = high;
    lows[slot] = low;
    numbers[slot] = number;
    times[slot] = castAtMs ?? Number.NaN;
    this.#used++;
    if (2 * this.#used > numbers.length) this.#slots = moveTo(emptySlots(2 * numbers.length), this.#slots);
  }

  #replace(slot: number, number: number, castAtMs: number | undefined): void {
    const { numbers, times } = this.#slots;
    const isEarlier = castAtMs !== undefined && castAtMs < times[slot]!;
    this.replaced.add(isEarlier ? number : numbers[slot]!);
    if (isEarlier) return;
    numbers[slot] = number;
    times[slot] = castAtMs ?? Number.NaN;
  }
}

type Fingerprint = readonly [high: number, low: number];

/** A hash table in flat arrays; a million votes as objects would take ten times the memory. */
interface Slots {
  readonly highs: Uint32Array;
  readonly lows: Uint32Array;
  /** -1 in a free slot. */
  readonly numbers: Int32Array;
  readonly times: Float64Array;
}

/** `size` must be a power of 2. */
function emptySlots(size: number): Slots {
  return {
    highs: new Uint32Array(size),
    lows: new Uint32Array(size),
    numbers: new Int32Array(size).fill(-1),
    times: new Float64Array(size),
  };
}

/** The slot of the key, or the free one where it belongs. */
function findSlot({ highs, lows, numbers }: Slots, [high, low]: Fingerprint): number {
  const mask = numbers.length - 1;
  let slot = low & mask;
  while (numbers[slot] !== -1 && (highs[slot] !== high || lows[slot] !== low)) slot = (slot + 1) & mask;
  return slot;
}

function moveTo(target: Slots, from: Slots): Slots {
  for (let old = 0; old < from.numbers.length; old++) {
    if (from.numbers[old] === -1) continue;
    const slot = findSlot(target, [from.highs[old]!, from.lows[old]!]);
    target.highs[slot] = from.highs[old]!;
    target.lows[slot] = from.lows[old]!;
    target.numbers[slot] = from.numbers[old]!;
    target.times[slot] = from.times[old]!;
  }
  return target;
}

/** 64 bits of a text: two multiplicative hashes with the constants of MurmurHash3 (Appleby), mixed at the end. */
function fingerprint(text: string): Fingerprint {
  let high = 0x9747b28c;
  let low = 0x12345678;
  for (let at = 0; at < text.length; at++) {
    const char = text.charCodeAt(at);
    high = Math.imul(high ^ char, 0x85ebca6b);
    high ^= high >>> 13;
    low = Math.imul(low ^ char, 0xc2b2ae35);
    low ^= low >>> 15;
  }
  return [(high ^ (low >>> 16)) >>> 0, (low ^ (high >>> 13)) >>> 0];
}
