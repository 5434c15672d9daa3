import type { StandingVote } from '../../../domain/journal/project-vote';
import type { TabStatus } from '../../../messaging/protocol';
import type { FuzzResult } from './fuzz-kind';

/** How the journal compares with what a damaged replica received. */
export interface Judgement {
  readonly mutations: number;
  readonly battles: number;
  readonly votes: number;
  readonly recorded: number;
  /** Not in the journal, and the voter was told why. */
  readonly toldLost: number;
  /** One line each: a vote that differs, one too many, one lost in silence, an error that nobody caught. */
  readonly faults: readonly string[];
}

/** Of a pair that is half rated the voter is told that it is no vote before the other reply is rated as well. */
const told = new Set<TabStatus['kind'] | undefined>(['not-recorded', 'half-rated', 'unreadable', 'named']);

/** Every vote of the journal has to be one that the arena received; `journal` holds those of this replica alone. */
export function judgeTrials(title: string, result: FuzzResult, journal: readonly StandingVote[]): Judgement {
  const left = new Set(journal);
  const faults: string[] = [];
  let [votes, recorded, toldLost] = [0, 0, 0];
  for (const { seed, served, said } of result.trials) {
    for (const { models, outcome } of served) {
      votes += 1;
      const found = [...left].find(
        (vote) => vote.models.a === models.a && vote.models.b === models.b && vote.outcome === outcome,
      );
      if (found !== undefined) recorded += Number(left.delete(found));
      else if (told.has(said?.kind)) toldLost += 1;
      else
        faults.push(
          `${title}, seed ${seed}: lost in silence (${JSON.stringify(said)}), ${models.a} ${outcome}`,
        );
    }
  }
  for (const { models, outcome } of left) {
    const of = result.trials.find(({ served }) => served.some((vote) => vote.models.a === models.a));
    faults.push(`${title}, seed ${of?.seed}: wrong or double vote ${outcome} on ${models.a} and ${models.b}`);
  }
  for (const error of result.errors) faults.push(`${title}: ${error}`);
  return { mutations: result.mutations, battles: result.trials.length, votes, recorded, toldLost, faults };
}
