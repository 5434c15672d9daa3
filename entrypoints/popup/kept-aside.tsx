import { countText } from '@/components/count-text';
import { formatMoment } from '@/components/format';
import { OutcomeMark, outcomeText } from '@/components/outcome-mark';
import { lossText } from '@/content/chip/status-text';
import type { PendingVote } from '@/domain/battle/pending';
import { text } from '@/platform/text';
import type { PopupProps } from './popup';

/** The votes that are not in the journal: those on their way, and those that came to nothing. */
export function KeptAside({ letters, overdue, nowMs, onDismiss }: PopupProps) {
  if (letters === 0 && overdue.length === 0) return null;
  return (
    <section class="kept-aside" aria-label={text('notRecordedHeading')}>
      <h2>{text('notRecordedHeading')}</h2>
      {letters > 0 && <p>{countText('keptLetters', letters)}</p>}
      <ul>
        {overdue.map((pending) => (
          <OverdueItem key={pending.id} {...{ pending, nowMs, onDismiss }} />
        ))}
      </ul>
    </section>
  );
}

interface OverdueItemProps extends Pick<PopupProps, 'nowMs' | 'onDismiss'> {
  readonly pending: PendingVote;
}

function OverdueItem({ pending, nowMs, onDismiss }: OverdueItemProps) {
  const { id, castAtMs, host, outcome } = pending;
  const moment = formatMoment(castAtMs, nowMs);
  return (
    <li>
      <OutcomeMark outcome={outcome} />
      <p>
        {outcomeText(outcome)}: {whyNot(pending)}
        <span class="overdue-place">{text('momentAtHost', moment, host)}</span>
      </p>
      <button
        type="button"
        aria-label={text('dismissClick', outcomeText(outcome), moment)}
        onClick={() => onDismiss(id)}
      >
        {text('dismiss')}
      </button>
    </li>
  );
}

function whyNot({ lost, ratesEach }: PendingVote): string {
  if (lost !== undefined) return lossText(lost);
  return ratesEach ? lossText('half-rated') : text('namesOverdue');
}
