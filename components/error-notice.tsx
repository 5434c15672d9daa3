import type { ComponentChildren } from 'preact';
import './error-notice.css';

export interface ErrorNoticeProps {
  /** What went wrong, in plain words. */
  readonly message: string;
  /** What it means for the votes, and what may help. */
  readonly hint?: string;
  /** The failure itself; its name helps to look it up. */
  readonly error?: unknown;
  readonly children?: ComponentChildren;
}

/** Says at once, also aloud, that something failed. */
export function ErrorNotice({ message, hint, error, children }: ErrorNoticeProps) {
  return (
    <div class="error-notice" role="alert">
      <p class="error-message">{message}</p>
      {hint && <p>{hint}</p>}
      {error !== undefined && <code>{errorName(error)}</code>}
      {children}
    </div>
  );
}

function errorName(error: unknown): string {
  return error instanceof Error ? error.name : String(error);
}
