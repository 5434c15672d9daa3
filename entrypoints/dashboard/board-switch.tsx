import type { Board } from '@/domain/journal/tally';
import { type TextKey, text } from '@/platform/text';
import { hashOf } from './route';

const boards: readonly { readonly board: Board; readonly name: TextKey }[] = [
  { board: 'counting', name: 'boardCounting' },
  { board: 'all', name: 'boardAll' },
];

/** Links to the boards. */
export function BoardSwitch({ board }: { readonly board: Board }) {
  return (
    <nav class="switch" aria-label={text('boards')}>
      {boards.map(({ board: of, name }) => (
        <a
          key={of}
          href={hashOf({ view: 'leaderboard', board: of })}
          aria-current={of === board ? 'true' : undefined}
        >
          {text(name)}
        </a>
      ))}
    </nav>
  );
}
