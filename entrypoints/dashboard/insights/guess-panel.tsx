import { formatShare } from '@/components/format';
import type { GuessScore } from '@/domain/insights/guess-score';
import { text } from '@/platform/text';
import { ShareRow } from './share-row';
import { ShareTable } from './share-table';

/** How often the voter knew whom they were reading, against the same guesses on replies drawn at random. */
export function GuessPanel({ guesses: { model, maker } }: { readonly guesses: GuessScore }) {
  return (
    <section class="insight" aria-labelledby="insight-guesses">
      <h2 id="insight-guesses">{text('insightsGuesses')}</h2>
      {model.right.total === 0 && (
        <p class="muted insight-hint">
          {text('guessesNone')} <a href="#settings">{text('settings')}</a>
        </p>
      )}
      {model.right.total > 0 && (
        <>
          <p class="muted insight-hint">
            {text('guessesHint', formatShare(model.chance), formatShare(maker.chance))}
          </p>
          <ShareTable
            caption={text('insightsGuesses')}
            first={text('columnGuess')}
            counts={text('columnGuesses')}
            isCompared
          >
            <ShareRow label={text('guessModel')} rate={model.right} chance={model.chance} />
            <ShareRow label={text('guessMaker')} rate={maker.right} chance={maker.chance} />
          </ShareTable>
        </>
      )}
    </section>
  );
}
