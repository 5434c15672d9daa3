import { formatCount, formatMonth } from '@/components/format';
import type { Month } from '@/domain/insights/months';
import { text } from '@/platform/text';

/** How many votes were cast in each month; the bars repeat the figures. */
export function MonthPanel({ months }: { readonly months: readonly Month[] }) {
  if (months.length === 0) return null;
  const most = Math.max(...months.map(({ votes }) => votes));
  return (
    <section class="insight" aria-labelledby="insight-months">
      <h2 id="insight-months">{text('insightsMonths')}</h2>
      <table class="counts months">
        <caption class="unseen">{text('insightsMonths')}</caption>
        <thead>
          <tr>
            <th scope="col">{text('columnMonth')}</th>
            <th scope="col">{text('columnVotes')}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {months.map(({ startMs, votes }) => (
            <tr key={startMs}>
              <th scope="row">{formatMonth(startMs)}</th>
              <td>{formatCount(votes)}</td>
              <td class="month-cell">
                <svg class="month-bar" aria-hidden="true">
                  <rect width={`${(100 * votes) / most}%`} height="100%" rx="2" />
                </svg>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
