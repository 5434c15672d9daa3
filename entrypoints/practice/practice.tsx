import { outcomeText } from '@/components/outcome-mark';
import { outcomes } from '@/domain/outcome';
import { type Side, sides } from '@/domain/side';
import { text } from '@/platform/text';
import './practice.css';
import { mayVote, type RoundState } from './round-state';
import { type Round, rounds } from './rounds';

export interface PracticeProps {
  readonly state: RoundState;
  readonly round: Round;
  readonly onAsk: () => void;
  readonly onVote: () => void;
  readonly onNext: () => void;
}

/** A small arena with invented models: a question, two answers, a vote, and then the names. */
export function Practice(props: PracticeProps) {
  const { state, round } = props;
  return (
    <main class="practice" data-practice={state.id}>
      <h1>{text('practiceHeading')}</h1>
      <p>{text('practiceIntro')}</p>
      <p class="muted">{text('practiceRound', state.index + 1, rounds.length)}</p>
      {state.written === undefined ? <Question {...props} /> : <Turn {...{ state, round }} />}
      {state.written !== undefined && <VoteBar {...props} />}
      {state.isVoted && <Afterwards {...props} />}
    </main>
  );
}

function Question({ round, onAsk }: PracticeProps) {
  return (
    <div class="practice-question">
      <p>{text(round.prompt)}</p>
      <button type="button" class="primary" onClick={onAsk}>
        {text('practiceAsk')}
      </button>
    </div>
  );
}

function Turn({ state, round }: Pick<PracticeProps, 'state' | 'round'>) {
  return (
    <section data-practice-turn>
      <p class="practice-question" data-practice-prompt>
        {text(round.prompt)}
      </p>
      <div class="practice-sides">
        {sides.map((side) => (
          <Reply key={side} {...{ side, state, round }} />
        ))}
      </div>
    </section>
  );
}

interface ReplyProps extends Pick<PracticeProps, 'state' | 'round'> {
  readonly side: Side;
}

function Reply({ side, state, round }: ReplyProps) {
  const reply = text(round.replies[side]);
  const written = reply.slice(0, Math.round(reply.length * (state.written ?? 0)));
  return (
    <article class="practice-side" data-practice-side={side}>
      <h2>
        {text(side === 'a' ? 'sideA' : 'sideB')}{' '}
        <span class="practice-name" data-practice-name>
          {state.isVoted ? round.models[side] : ''}
        </span>
      </h2>
      <p data-practice-reply aria-busy={state.written !== 1}>
        {written}
      </p>
    </article>
  );
}

function VoteBar({ state, onVote }: PracticeProps) {
  return (
    <fieldset class="practice-votes">
      <legend class="unseen">{text('practiceVote')}</legend>
      {outcomes.map((outcome) => (
        <button
          key={outcome}
          type="button"
          data-practice-outcome={outcome}
          disabled={!mayVote(state)}
          onClick={onVote}
        >
          {outcomeText(outcome)}
        </button>
      ))}
    </fieldset>
  );
}

/** What just happened, and the way on. */
function Afterwards({ state, onNext }: PracticeProps) {
  const isLast = state.index === rounds.length - 1;
  return (
    <div class="practice-afterwards" role="status">
      <p>{text(afterwards[state.index] ?? 'practiceAfterLast')}</p>
      <p class="practice-ways">
        {!isLast && (
          <button type="button" class="primary" onClick={onNext}>
            {text('practiceNext')}
          </button>
        )}
        <a href="dashboard.html#leaderboard/practice">{text('practiceSeeBoard')}</a>
        {isLast && <a href="welcome.html">{text('practiceBack')}</a>}
      </p>
    </div>
  );
}

const afterwards = ['practiceAfterFirst', 'practiceAfterLeak', 'practiceAfterLast'] as const;
