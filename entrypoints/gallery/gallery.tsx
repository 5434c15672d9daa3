import { BoardSpecimens } from './board-specimens';
import { ChartSpecimens } from './chart-specimens';
import { ChipSpecimens } from './chip-specimens';
import { ControlSpecimens } from './control-specimens';
import './gallery.css';
import { NoticeSpecimens } from './notice-specimens';
import { SchemeSwitch } from './scheme-switch';
import { TokenSpecimens } from './token-specimens';
import { VoteSpecimens } from './vote-specimens';

/**
 * Every component in every state, for whoever changes one. It is in no build for a store, so its own words are English;
 * what the components say comes from the locale as everywhere.
 */
export function Gallery() {
  return (
    <>
      <header class="gallery-header">
        <h1>Components</h1>
        <SchemeSwitch />
      </header>
      <main class="gallery-main">
        <TokenSpecimens />
        <ControlSpecimens />
        <NoticeSpecimens />
        <VoteSpecimens />
        <BoardSpecimens />
        <ChartSpecimens />
        <ChipSpecimens />
      </main>
    </>
  );
}
