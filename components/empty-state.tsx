import type { ComponentChildren } from 'preact';
import './empty-state.css';

export interface EmptyStateProps {
  /** What is not there. */
  readonly title: string;
  /** What brings it about. */
  readonly hint: string;
  readonly children?: ComponentChildren;
}

/** Stands where there is nothing yet, and says what to do about it. */
export function EmptyState({ title, hint, children }: EmptyStateProps) {
  return (
    <div class="empty-state">
      <p class="empty-title">{title}</p>
      <p>{hint}</p>
      {children}
    </div>
  );
}
