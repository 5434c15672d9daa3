import { formatCount, formatRare } from '@/components/format';
import type { LeakRates } from '@/domain/insights/leak-rates';
import type { Rate } from '@/domain/insights/rate';
import { text } from '@/platform/text';
import './rate-tables.css';

/** How often identity leaked, by arena and by the maker that was claimed. */
export function RateTables({ rates }: { readonly rates: LeakRates }) {
  const { byArena, byMaker } = rates;
  return (
    <div class="rate-tables">
      <table class="counts rates">
        <caption>{text('ratesByArena')}</caption>
        <thead>
          <tr>
            <th scope="col">{text('columnArena')}</th>
            <th scope="col">{text('columnLeaked')}</th>
          </tr>
        </thead>
        <tbody>
          {byArena.map(({ arena, leaked }) => (
            <tr key={arena}>
              <Name>{arena}</Name>
              <Cell rate={leaked} />
            </tr>
          ))}
        </tbody>
      </table>
      {byMaker.length > 0 && (
        <table class="counts rates">
          <caption>{text('ratesByMaker')}</caption>
          <thead>
            <tr>
              <th scope="col">{text('columnMaker')}</th>
              <th scope="col">{text('columnClaimed')}</th>
              <th scope="col">{text('columnFalse')}</th>
            </tr>
          </thead>
          <tbody>
            {byMaker.map(({ maker, claimed, falseClaims }) => (
              <tr key={maker}>
                <Name>{maker}</Name>
                <Cell rate={claimed} />
                <Cell rate={falseClaims} />
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p class="muted rates-notes">{text('ratesNotes')}</p>
    </div>
  );
}

function Name({ children }: { readonly children: string }) {
  return (
    <th scope="row">
      <bdi>{children}</bdi>
    </th>
  );
}

/** The counts and the interval: a share of few is never shown without it. */
function Cell({ rate: { hits, total, interval } }: { readonly rate: Rate }) {
  return (
    <td>
      {text('rateCount', formatCount(hits), formatCount(total))}{' '}
      <span class="rate-interval">
        {interval && text('rateInterval', formatRare(interval.lower), formatRare(interval.upper))}
      </span>
    </td>
  );
}
