import { countText } from '@/components/count-text';
import { ErrorNotice } from '@/components/error-notice';
import { formatCount } from '@/components/format';
import { text } from '@/platform/text';
import type { ImportOutcome } from '@/storage/import-run';
import type { Check } from '@/storage/verify';
import type { Result } from './result';
import type { SyncReport } from './sync-folder';
import { failureText, sizeText } from './texts-of';

/** What the last thing that was asked for came to. */
export function ResultNote({ result }: { readonly result: Result }) {
  switch (result.kind) {
    case 'failed':
      return <ErrorNotice message={text('dataFailed')} hint={hintFor(result.error)} error={result.error} />;
    case 'cancelled':
      return <Done>{text('dataCancelled')}</Done>;
    case 'made':
      return (
        <Done>
          {text(result.isSaved ? 'dataSaved' : 'dataMade', result.fileName, sizeText(result.bytes))}
        </Done>
      );
    case 'texts':
      return <Done>{countText('textsChanged', result.rows)}</Done>;
    case 'erased':
      return <Done>{countText('erasedVotes', result.votes)}</Done>;
    case 'checked':
      return <Checked check={result.check} />;
    case 'rebuilt':
      return (
        <Done>{text('rebuilt', formatCount(result.before.votes), formatCount(result.before.differing))}</Done>
      );
    case 'synced':
      return <Synced report={result.report} />;
    case 'imported':
      return <Imported outcome={result.outcome} fileName={result.fileName} />;
  }
}

function hintFor(error: unknown): string {
  const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
  return text(isFull ? 'dataFailedFull' : 'dataFailedHint');
}

function Done({ children }: { readonly children: string }) {
  return (
    <p class="data-done" role="status">
      {children}
    </p>
  );
}

function Checked({ check: { events, votes, differing, differences } }: { readonly check: Check }) {
  if (differing === 0) return <Done>{text('checkedGood', formatCount(votes), formatCount(events))}</Done>;
  return (
    <>
      <ErrorNotice message={countText('checkedDiffering', differing)} hint={text('checkedHint')} />
      <ul class="data-differences">
        {differences.slice(0, mostShown).map((difference) => (
          <li key={difference}>
            <code dir="ltr">{difference}</code>
          </li>
        ))}
      </ul>
    </>
  );
}

const mostShown = 10;

function Imported({ outcome, fileName }: { readonly outcome: ImportOutcome; readonly fileName: string }) {
  switch (outcome.kind) {
    case 'failed':
      return <ErrorNotice message={text('importFailed', fileName)} hint={failureText(outcome.failure)} />;
    case 'changed':
      return <ErrorNotice message={text('importFailed', fileName)} hint={text('importChanged')} />;
    case 'busy':
      return <ErrorNotice message={text('importFailed', fileName)} hint={text('importBusy')} />;
    case 'done': {
      const { fresh, known, conflicts, erased } = outcome.counts;
      const [added, there] = [formatCount(fresh), formatCount(known)];
      return (
        <>
          <Done>{text('importDone', fileName, added, there)}</Done>
          {conflicts > 0 && <ErrorNotice message={countText('importConflicts', conflicts)} />}
          {erased > 0 && <p class="muted">{countText('importErased', erased)}</p>}
        </>
      );
    }
  }
}

function Synced({ report }: { readonly report: SyncReport }) {
  const { segments, fresh, sent, conflicts, unread } = report;
  return (
    <>
      <Done>{text('syncDone', formatCount(segments), formatCount(fresh), formatCount(sent))}</Done>
      {conflicts > 0 && <ErrorNotice message={countText('importConflicts', conflicts)} />}
      {unread.map(({ name, failure }) => (
        <ErrorNotice key={name} message={text('syncUnread', name)} hint={failureText(failure)} />
      ))}
    </>
  );
}
