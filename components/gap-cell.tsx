import { text } from '@/platform/text';
import { countText } from './count-text';
import { formatCount } from './format';

/** What lies between a row and the one below it. `votes` is 0 when the two are told apart. */
export type Gap =
  | { readonly kind: 'none' }
  | { readonly kind: 'unlinked' }
  | { readonly kind: 'too-close' }
  | { readonly kind: 'votes'; readonly votes: number };

/** More votes on one pair than anybody casts; the exact figure would only look precise. */
const mostVotes = 1000;

/** Says in short whether a row is told apart from the next, or how many more votes on the two would do it. */
export function GapCell(gap: Gap) {
  return <td class="number gap">{gap.kind === 'votes' ? shortText(gap.votes) : gapText(gap)}</td>;
}

function shortText(votes: number): string {
  if (votes === 0) return text('gapApart');
  return votes > mostVotes ? text('gapOver', formatCount(mostVotes)) : text('gapMore', formatCount(votes));
}

/** The same in words. */
export function gapText(gap: Gap): string {
  switch (gap.kind) {
    case 'none':
      return '';
    case 'unlinked':
      return text('gapUnlinked');
    case 'too-close':
      return text('gapTooClose');
    case 'votes':
      return gap.votes === 0 ? text('gapApart') : countText('gapVotes', gap.votes);
  }
}
