import { download } from '@/components/download';
import type { LeakFilter } from '@/domain/insights/leak-keys';
import { composeLeakReport } from '@/domain/transfer/leak-report';
import { leakReportMarkdown } from '@/domain/transfer/leak-report-markdown';
import type { Database } from '@/storage/database';
import { readLeakyVotes } from '@/storage/leaks';
import type { ReportFormat } from './report-panel';

/** Composes the report of everything the filter asks for, not only of the page shown, and downloads it. */
export async function downloadReport(
  db: Database,
  filter: LeakFilter,
  format: ReportFormat,
  withTexts: boolean,
): Promise<void> {
  const report = composeLeakReport(await readLeakyVotes(db, filter), filter, withTexts);
  if (format === 'json')
    download('blind-ballot-leaks.json', 'application/json', `${JSON.stringify(report, null, 2)}\n`);
  else download('blind-ballot-leaks.md', 'text/markdown', leakReportMarkdown(report));
}
