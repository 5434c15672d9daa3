import { overruledState } from '@/domain/insights/overruled';
import type { StandingVote } from '@/domain/journal/project-vote';
import type { VerdictState } from '@/domain/verdict/verdict';
import { text } from '@/platform/text';

export interface JudgeSelectProps {
  readonly vote: StandingVote;
  /** Without a state the verdict is left to the rules. */
  readonly onJudge: (voteId: string, state: VerdictState | undefined) => void;
}

const states = [
  ['counts', 'verdictCounts'],
  ['suspect', 'verdictSuspect'],
  ['void', 'verdictVoid'],
] as const;

/** Lets the voter overrule the verdict, and take that back. */
export function JudgeSelect({ vote, onJudge }: JudgeSelectProps) {
  const own = overruledState(vote.verdict);
  return (
    <label class="judge">
      {text('judgeLabel')}{' '}
      <select
        value={own ?? ''}
        onChange={({ currentTarget }) =>
          onJudge(vote.id, states.find(([state]) => state === currentTarget.value)?.[0])
        }
      >
        <option value="">{text('judgeRules')}</option>
        {states.map(([state, name]) => (
          <option key={state} value={state}>
            {text(name)}
          </option>
        ))}
      </select>
    </label>
  );
}
