import { openDetector } from '@/domain/leaks/open-detector';
import type { Bench, BenchRow } from './bench';
import { adversaries, prose } from './leaks/texts';
import { median, onceMs, rounded } from './measure';

const prompt = 'Tell me about the weather.';
const million = 1_000_000;
const leastMegabytesPerSecond = 10;
/** Twice the length may take so many times as long before it is no longer linear: 2, and the noise of a shared machine. */
const mostForTwice = 3;

/** How fast the leak detector reads, and that no text makes it slow. */
export const leaks: Bench = {
  name: 'leaks',
  about: 'the speed of the leak detector on prose and on hostile text',
  run: async () => {
    const rows = [throughput(), tail(), ...Object.entries(adversaries).map(adversary)];
    const notes = [
      'Megabytes are of UTF-8, as the text would be on disk. Speeds and hostile texts: processor time on one core, the least of three runs.',
    ];
    return { rows, notes, isMet: rows.every(({ met }) => met) };
  },
};

function throughput(): BenchRow {
  const text = prose(4 * million);
  const ms = leastCpuMs(() => scan(text));
  const speed = Buffer.byteLength(text) / 1000 / ms;
  return {
    what: 'ordinary prose',
    'MB/s': rounded(speed),
    'at least': leastMegabytesPerSecond,
    met: speed >= leastMegabytesPerSecond,
  };
}

/** The cost of a chunk must depend on the chunk, not on what came before. */
function tail(): BenchRow {
  const text = prose(million);
  const runs = Array.from({ length: 11 }, () => chunkTimes(text)).slice(1);
  const first = median(runs.map((times) => times[0] ?? Number.NaN));
  const last = median(runs.map((times) => times.at(-1) ?? Number.NaN));
  const ratio = last / first;
  return {
    what: 'last kilobyte of a million against the first',
    ratio: rounded(ratio),
    'at most': 2,
    met: ratio <= 2,
  };
}

/** Milliseconds of each kilobyte of a text that arrives a kilobyte at a time. */
function chunkTimes(text: string): readonly number[] {
  const detector = openDetector({ prompt });
  const chunks = Array.from({ length: text.length / 1000 }, (_, i) => text.slice(1000 * i, 1000 * (i + 1)));
  return chunks.map((chunk) => onceMs(() => detector.push(chunk)));
}

function adversary([what, piece]: [string, string]): BenchRow {
  const text = piece.repeat(Math.ceil((10 * million) / piece.length));
  const half = leastCpuMs(() => scan(text.slice(0, text.length / 2)));
  const whole = leastCpuMs(() => scan(text));
  const ratio = whole / half;
  return {
    hostile: what,
    'ms for 10 MB': Math.round(whole),
    'against half': rounded(ratio),
    'at most': mostForTwice,
    met: ratio <= mostForTwice,
  };
}

/** Processor time, the least of three runs: other processes cannot lengthen it much, and garbage of earlier runs is not counted. */
function leastCpuMs(work: () => void): number {
  const times = Array.from({ length: 3 }, () => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

function scan(text: string): void {
  const detector = openDetector({ prompt });
  detector.push(text);
  detector.end();
}
