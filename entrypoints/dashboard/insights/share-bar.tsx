import { formatShare } from '@/components/format';
import '@/components/interval-bar.css';
import type { Rate } from '@/domain/insights/rate';
import { text } from '@/platform/text';

interface ShareBarProps {
  readonly share: number;
  readonly interval: NonNullable<Rate['interval']>;
  /** Marked by a line across. */
  readonly chance: number | undefined;
}

/** A share and its 95% interval on a line from none to all, told in words as well. */
export function ShareBar({ share, interval: { lower, upper }, chance }: ShareBarProps) {
  const at = (of: number) => `${(100 * of).toFixed(1)}%`;
  const words = text('intervalOf', formatShare(lower), formatShare(upper));
  return (
    <svg class="interval-bar" role="img" aria-label={words}>
      <line class="share-line" x1="0" x2="100%" y1="50%" y2="50%" />
      {chance !== undefined && <line class="share-chance" x1={at(chance)} x2={at(chance)} y1="0" y2="100%" />}
      <line class="interval-reach" x1={at(lower)} x2={at(upper)} y1="50%" y2="50%" />
      <circle class="interval-rating" cx={at(share)} cy="50%" r="4" />
    </svg>
  );
}
