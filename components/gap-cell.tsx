import { text } from '@/platform/text';
import { countText } from './count-text';

/** What lies between a row and the one below it. `votes` is 0 when the two are told apart. */
export type Gap =
  | { readonly kind: 'none' }
  | { readonly kind: 'unlinked' }
  | { readonly kind: 'too-close' }
  | { readonly kind: 'votes'; readonly votes: number };

/** Says whether a row is told apart from the next, or how many more votes on the two would do it. */
export function GapCell(gap: Gap) {
  return <td class="number gap">{gapText(gap)}</td>;
}

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
