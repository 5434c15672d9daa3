import { formatCount } from '@/components/format';
import { text } from '@/platform/text';
import { type VotePage, votesPerPage } from '@/storage/vote-page';
import { hashOf } from './route';

/** Which votes are shown, and the way to newer and older ones. */
export function PageLinks({ page, votes, total }: VotePage) {
  if (total <= votesPerPage && page === 1) return null;
  const first = (page - 1) * votesPerPage + 1;
  const last = first + votes.length - 1;
  return (
    <nav class="page-links" aria-label={text('pages')}>
      {page > 1 && <a href={hashOf({ view: 'votes', page: page - 1 })}>{text('pageNewer')}</a>}
      <span>{text('votesOnThisPage', formatCount(first), formatCount(last), formatCount(total))}</span>
      {last < total && <a href={hashOf({ view: 'votes', page: page + 1 })}>{text('pageOlder')}</a>}
    </nav>
  );
}
