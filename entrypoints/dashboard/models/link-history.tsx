import { formatMoment } from '@/components/format';
import type { JournalEvent } from '@/domain/journal/event';
import { text } from '@/platform/text';
import { relationText } from './relation-text';

interface LinkHistoryProps {
  /** Oldest first. */
  readonly history: readonly JournalEvent[];
  readonly nowMs: number;
}

/** What was said of names, the links that were taken back among it. */
export function LinkHistory({ history, nowMs }: LinkHistoryProps) {
  if (history.length === 0) return null;
  return (
    <details>
      <summary>{text('linksHistory')}</summary>
      <ol class="history">
        {history.map((event) => (
          <li key={event.id}>
            <time class="muted" dateTime={new Date(event.atMs).toISOString()}>
              {formatMoment(event.atMs, nowMs)}
            </time>{' '}
            <bdi>{eventText(event)}</bdi>
          </li>
        ))}
      </ol>
    </details>
  );
}

function eventText(event: JournalEvent): string {
  if (event.kind === 'model.unlinked') return text('historyUnlinked', event.name);
  if (event.kind !== 'model.linked') return '';
  return `${event.name} ${relationText(event.relation)} ${event.to}`;
}
