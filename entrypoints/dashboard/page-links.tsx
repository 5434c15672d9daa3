import { formatCount } from '@/components/format';
import { text } from '@/platform/text';

export interface PageLinksProps {
  /** Counted from 1. */
  readonly page: number;
  readonly perPage: number;
  /** How many votes are on this page, and on all. */
  readonly count: number;
  readonly total: number;
  readonly hashOfPage: (page: number) => string;
}

/** Which votes are shown, and the way to newer and older ones. */
export function PageLinks({ page, perPage, count, total, hashOfPage }: PageLinksProps) {
  if (total <= perPage && page === 1) return null;
  const first = (page - 1) * perPage + 1;
  const last = first + count - 1;
  return (
    <nav class="page-links" aria-label={text('pages')}>
      {page > 1 && <a href={hashOfPage(page - 1)}>{text('pageNewer')}</a>}
      <span>{text('votesOnThisPage', formatCount(first), formatCount(last), formatCount(total))}</span>
      {last < total && <a href={hashOfPage(page + 1)}>{text('pageOlder')}</a>}
    </nav>
  );
}
