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

const FitOnly = v.object({ fit: Seconds, ratings: v.array(v.number()) });

/** Times the public ways on the same votes, or returns undefined where their Python packages are not installed. */
export function timeReference(votes: MadeVotes): Reference | undefined {
  return timePython(votes, Reference);
}

/** Times scikit-learn's fit alone, as `timeReference`. */
export function timeReferenceFit(votes: MadeVotes): v.InferOutput<typeof FitOnly> | undefined {
  return timePython(votes, FitOnly, 'fit');
}

function timePython<T>(
  { models, codes }: MadeVotes,
  schema: v.GenericSchema<unknown, T>,
  ...args: readonly string[]
): T | undefined {
  const python = findPython('sklearn', 'scipy', 'numpy', 'pandas');
  if (!python) return undefined;
  mkdirSync('.cache', { recursive: true });
  writeFileSync(votesFile, codes);
  try {
    return v.parse(schema, runPython(python, script, votesFile, String(models.length), ...args));
  } finally {
    rmSync(votesFile);
  }
}
