import type { ComponentChildren } from 'preact';
import '@/components/counts-table.css';
import { text } from '@/platform/text';

interface ShareTableProps {
  readonly caption: string;
  /** Heading of the first column. */
  readonly first: string;
  /** Whether the rows are compared with chance. */
  readonly isCompared?: boolean;
  /** Heading of the counts; votes if left out. */
  readonly counts?: string;
  /** Rows of shares. */
  readonly children: ComponentChildren;
}

/** Shares below each other, their bars on one scale from none to all. */
export function ShareTable({ caption, first, isCompared = false, counts, children }: ShareTableProps) {
  return (
    <table class="counts shares">
      <caption class="unseen">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{first}</th>
          <th scope="col">{text('columnShare')}</th>
          <th scope="col">{text('columnInterval')}</th>
          <th scope="col">{counts ?? text('columnVotes')}</th>
          {isCompared && <th scope="col">{text('columnLean')}</th>}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}
