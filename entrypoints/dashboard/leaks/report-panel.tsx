import { useState } from 'preact/hooks';
import { text } from '@/platform/text';

export type ReportFormat = 'markdown' | 'json';

export interface ReportPanelProps {
  readonly onReport: (format: ReportFormat, withTexts: boolean) => void;
}

/** Offers what the filter shows as a file to share. Texts are left out unless asked for. */
export function ReportPanel({ onReport }: ReportPanelProps) {
  const [withTexts, setWithTexts] = useState(false);
  return (
    <div class="report-panel">
      <p>{text('reportHint')}</p>
      <label>
        <input
          type="checkbox"
          checked={withTexts}
          onChange={({ currentTarget }) => setWithTexts(currentTarget.checked)}
        />{' '}
        {text('reportTexts')}
      </label>
      <p class="muted">{text(withTexts ? 'reportWithHint' : 'reportWithoutHint')}</p>
      <p class="leak-buttons">
        <button type="button" onClick={() => onReport('markdown', withTexts)}>
          {text('reportMarkdown')}
        </button>
        <button type="button" onClick={() => onReport('json', withTexts)}>
          {text('reportJson')}
        </button>
      </p>
    </div>
  );
}
