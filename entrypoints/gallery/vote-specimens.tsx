import { OutcomeMark, outcomeText } from '@/components/outcome-mark';
import { VerdictNote } from '@/components/verdict-note';
import { VoteItem, type VoteItemProps } from '@/components/vote-item';
import '@/components/vote-list.css';
import type { StandingVote } from '@/domain/journal/project-vote';
import { outcomes } from '@/domain/outcome';
import { reasonStates, type Verdict, type VerdictReason } from '@/domain/verdict/verdict';
import { aStandingVote } from '@/test/dom/components/a-standing-vote';
import { Kind, State } from './specimen';

const reasons = Object.keys(reasonStates) as readonly VerdictReason[];
const overruled: Verdict = { state: 'counts', reasons: ['leak-in-reply'] };
const longName = 'a-model-with-a-name-that-goes-on-and-on-2026-11-24-preview-thinking-128k';
const rtlName = 'نموذج-٣';

/** Outcomes, verdicts, and votes in a list. */
export function VoteSpecimens() {
  return (
    <>
      <Kind name="OutcomeMark">
        {outcomes.map((outcome) => (
          <State key={outcome} state={outcome}>
            <p>
              <OutcomeMark outcome={outcome} /> {outcomeText(outcome)}
            </p>
          </State>
        ))}
      </Kind>
      <Kind name="VerdictNote">
        <State state="counts">
          <VerdictNote verdict={{ state: 'counts', reasons: [] }} />
        </State>
        {reasons.map((reason) => (
          <State key={reason} state={reason}>
            <VerdictNote verdict={{ state: reasonStates[reason], reasons: [reason] }} />
          </State>
        ))}
        <State state="for several reasons">
          <VerdictNote verdict={{ state: 'void', reasons: ['leak-in-reply', 'repeat', 'identity-asked'] }} />
        </State>
        <State state="overruled by the voter">
          <VerdictNote verdict={overruled} />
        </State>
      </Kind>
      <Kind name="VoteItem">
        <Item state="counts" />
        <Item state="void" vote={{ outcome: 'b', verdict: { state: 'void', reasons: ['leak-in-reply'] } }} />
        <Item state="tie" vote={{ outcome: 'tie' }} />
        <Item state="both bad" vote={{ outcome: 'bothBad' }} />
        <Item state="withdrawn" vote={{ isWithdrawn: true }} />
        <Item state="without a date" vote={{ castAtMs: 0 }} />
        <Item
          state="long names and names from right to left"
          vote={{ models: { a: longName, b: rtlName } }}
        />
        <Item state="with all its buttons" item={{ onToggle() {}, onSelect() {} }} />
        <Item
          state="selected and open"
          item={{ onToggle() {}, onSelect() {}, isSelected: true, isOpen: true }}
        />
      </Kind>
    </>
  );
}

interface ItemProps {
  readonly state: string;
  readonly vote?: Partial<StandingVote>;
  readonly item?: Partial<VoteItemProps>;
}

function Item({ state, vote, item }: ItemProps) {
  return (
    <State state={state} isWide>
      <VoteItem
        vote={aStandingVote(vote)}
        nowMs={Date.UTC(2026, 9, 2)}
        isOpen={false}
        onWithdraw={() => {}}
        onRestore={() => {}}
        {...item}
      >
        What lies behind the vote.
      </VoteItem>
    </State>
  );
}
