import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import * as v from 'valibot';
import { findPython, runPython } from '../python';
import type { MadeVotes } from './made-votes';

const votesFile = '.cache/bench-votes.bin';
const script = 'scripts/bench/ranking/reference.py';

const Seconds = v.number();
const Reference = v.object({
  versions: v.string(),
  design: Seconds,
  fit: Seconds,
  fitPlayed: Seconds,
  bootstrapRound: Seconds,
  countUnique: Seconds,
  fitCounts: Seconds,
  bootstrapRoundCounts: Seconds,
  ratings: v.array(v.number()),
  ratingsCounts: v.array(v.number()),
});
/** What the public ways took; all in seconds but the ratings, whose mean is 1000. */
export type Reference = v.InferOutput<typeof Reference>;

/** Times the public ways on the same votes, or returns undefined where their Python packages are not installed. */
export function timeReference({ models, codes }: MadeVotes): Reference | undefined {
  const python = findPython('sklearn', 'scipy', 'numpy', 'pandas');
  if (!python) return undefined;
  mkdirSync('.cache', { recursive: true });
  writeFileSync(votesFile, codes);
  try {
    return v.parse(Reference, runPython(python, script, votesFile, String(models.length)));
  } finally {
    rmSync(votesFile);
  }
}
