import { fraction } from '../../fixtures/server/random';

/** What goes wrong around one vote. */
export const faults = [
  'none',
  'worker-stopped',
  'worker-stopped-often',
  'tab-closed',
  'browser-killed',
] as const;
export type Fault = (typeof faults)[number];

export interface Plan {
  readonly fault: Fault;
  /** After the click, in milliseconds: before, during or after the reveal and the write. */
  readonly afterMs: number;
  readonly outcome: 'a' | 'b' | 'tie' | 'bothBad';
}

/** Of a hundred votes so many meet each fault. A browser takes seconds to come back, so it is killed less often. */
const shares: Readonly<Record<Fault, number>> = {
  none: 10,
  'worker-stopped': 30,
  'worker-stopped-often': 15,
  'tab-closed': 30,
  'browser-killed': 15,
};
const latestMs = 500;

/** What happens at vote `index`, always the same for the same seed. */
export function planOf(seed: number, index: number): Plan {
  const chance = (what: string) => fraction(`${seed} ${index} ${what}`);
  return {
    fault: faultAt(100 * chance('fault')),
    afterMs: Math.floor(latestMs * chance('time')),
    outcome: (['a', 'b', 'tie', 'bothBad'] as const)[Math.floor(4 * chance('outcome'))] ?? 'a',
  };
}

function faultAt(point: number): Fault {
  let below = 0;
  for (const fault of faults) {
    below += shares[fault];
    if (point < below) return fault;
  }
  return 'none';
}
