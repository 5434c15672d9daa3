import { OutcomeMark, outcomeText } from '@/components/outcome-mark';
import { leanOf, rateOf } from '@/domain/insights/rate';
import type { Taste } from '@/domain/insights/taste';
import { outcomes } from '@/domain/outcome';
import { type TextKey, text } from '@/platform/text';
import { ShareRow } from './share-row';
import { ShareTable } from './share-table';

const sideWords: Readonly<Record<ReturnType<typeof leanOf>, TextKey>> = {
  more: 'sideMore',
  less: 'sideLess',
  none: 'sideNone',
  few: 'sideFew',
};

/** How the votes ended, and whether the side a reply stood on made a difference. */
export function OutcomePanel({ taste }: { readonly taste: Taste }) {
  return (
    <section class="insight" aria-labelledby="insight-outcomes">
      <h2 id="insight-outcomes">{text('insightsOutcomes')}</h2>
      <ShareTable caption={text('insightsOutcomes')} first={text('filterOutcome')}>
        {outcomes.map((outcome) => (
          <ShareRow
            key={outcome}
            mark={<OutcomeMark outcome={outcome} />}
            label={outcomeText(outcome)}
            rate={rateOf(taste.outcomes[outcome], taste.votes)}
          />
        ))}
      </ShareTable>
      <p>{text(sideWords[leanOf(taste.sideA)])}</p>
    </section>
  );
}
