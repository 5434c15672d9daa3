import type { Board } from '@/domain/journal/tally';
import { type TextKey, text } from '@/platform/text';
import { hashOf } from './route';

const boards: readonly { readonly board: Board; readonly name: TextKey; readonly hint: TextKey }[] = [
  { board: 'counting', name: 'boardCounting', hint: 'boardCountingHint' },
  { board: 'all', name: 'boardAll', hint: 'boardAllHint' },
];

/** Links to the boards, each telling which votes are on it. */
export function BoardSwitch({ board }: { readonly board: Board }) {
  return (
    <nav class="switch" aria-label={text('boards')}>
      {boards.map(({ board: of, name, hint }) => (
        <a
          key={of}
          href={hashOf({ view: 'leaderboard', board: of })}
          aria-current={of === board ? 'true' : undefined}
          title={text(hint)}
        >
          {text(name)}
        </a>
      ))}
    </nav>
  );
}
