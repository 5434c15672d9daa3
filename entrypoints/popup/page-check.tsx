import { useState } from 'preact/hooks';
import { partText } from '@/content/part-text';
import type { PageCheck as Check } from '@/messaging/ask-tab';
import { text } from '@/platform/text';
import './page-check.css';

export interface PageCheckProps {
  /** Undefined where no page of an arena answers. */
  readonly check: Check | undefined;
  /** Whether the page is of an arena whose parts the user points at. */
  readonly canPoint: boolean;
  /** Copies the structure of the page; false when that failed. */
  readonly onCopy: () => Promise<boolean>;
  readonly onPoint: () => void;
}

/** Which parts of a battle were found in this tab, for when something seems wrong. */
export function PageCheck({ check, canPoint, onCopy, onPoint }: PageCheckProps) {
  const [isCopied, setCopied] = useState<boolean>();
  if (check === undefined && !canPoint) return null;
  return (
    <div class="page-check">
      {check !== undefined && (
        <details>
          <summary>{text('checkHeading')}</summary>
          <p class="muted">
            <bdi>{check.arena}</bdi>
          </p>
          {check.parts.length === 0 && <p>{text('checkNothing')}</p>}
          <ul>
            {check.parts.map(({ part, count }) => (
              <li key={part} data-missing={count === 0 || undefined}>
                <span>{partText(part)}</span>
                <span>{count === 0 ? text('checkNotFound') : text('checkFound', count)}</span>
              </li>
            ))}
          </ul>
          <button type="button" onClick={() => void onCopy().then(setCopied)}>
            {text('copyDiagnosis')}
          </button>
          <p class="muted" role="status">
            {text(
              isCopied === undefined ? 'diagnosisHint' : isCopied ? 'diagnosisCopied' : 'diagnosisFailed',
            )}
          </p>
        </details>
      )}
      {canPoint && (
        <button type="button" onClick={onPoint}>
          {text('pointAtParts')}
        </button>
      )}
    </div>
  );
}
