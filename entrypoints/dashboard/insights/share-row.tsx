import type { ComponentChild } from 'preact';
import { formatCount, formatShare } from '@/components/format';
import { leanOf, type Rate } from '@/domain/insights/rate';
import { type TextKey, text } from '@/platform/text';
import { ShareBar } from './share-bar';

export interface ShareRowProps {
  /** Stands before the label. */
  readonly mark?: ComponentChild;
  readonly label: string;
  readonly rate: Rate;
  /** The share that says nothing; without it there is none. */
  readonly chance?: number;
}

const leans: Readonly<Record<ReturnType<typeof leanOf>, TextKey>> = {
  more: 'leanMore',
  less: 'leanLess',
  none: 'leanNone',
  few: 'leanFew',
};

/** A share with its interval, the votes it is of and, where there is something to compare it with, what it says. */
export function ShareRow({ mark, label, rate, chance }: ShareRowProps) {
  const { hits, total, interval } = rate;
  const lean = leanOf(rate, chance);
  return (
    <tr data-lean={chance === undefined ? undefined : lean}>
      <th scope="row">
        {mark}
        {label}
      </th>
      <td class="share-figure">{total === 0 ? '–' : formatShare(hits / total)}</td>
      <td class="share-bar-cell">
        {interval !== null && <ShareBar share={hits / total} interval={interval} chance={chance} />}
      </td>
      <td class="muted">{text('rateCount', formatCount(hits), formatCount(total))}</td>
      {chance !== undefined && <td class="share-lean">{text(leans[lean])}</td>}
    </tr>
  );
}
