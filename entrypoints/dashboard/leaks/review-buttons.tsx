import type { LeakReview } from '@/domain/journal/event';
import { text } from '@/platform/text';

export interface ReviewButtonsProps {
  readonly review: LeakReview;
  /** Id of what tells which finding it is. */
  readonly describedBy: string;
  readonly onReview: (review: LeakReview) => void;
}

/** What the voter says of a finding. All three stay in place, so that the focus is never lost. */
export function ReviewButtons({ review, describedBy, onReview }: ReviewButtonsProps) {
  return (
    <p class="leak-buttons">
      <button
        type="button"
        aria-pressed={review === 'confirmed'}
        aria-keyshortcuts="C"
        aria-describedby={describedBy}
        onClick={() => onReview('confirmed')}
      >
        {text(review === 'confirmed' ? 'leakConfirmed' : 'leakConfirm')}
      </button>
      <button
        type="button"
        aria-pressed={review === 'dismissed'}
        aria-keyshortcuts="D"
        aria-describedby={describedBy}
        onClick={() => onReview('dismissed')}
      >
        {text(review === 'dismissed' ? 'leakDismissed' : 'leakDismiss')}
      </button>
      <button
        type="button"
        class="leak-reopen"
        aria-disabled={review === 'open'}
        aria-keyshortcuts="O"
        aria-describedby={describedBy}
        onClick={() => review !== 'open' && onReview('open')}
      >
        {text('leakReopen')}
      </button>
    </p>
  );
}
