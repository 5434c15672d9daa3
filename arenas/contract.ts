import type { Part } from '@/domain/battle/part';
import type { Reading } from '@/domain/battle/reading';
import type { Outcome } from '@/domain/outcome';

/**
 * Everything we know about one arena, as data and pure functions. An adapter owns no listeners, timers or
 * storage: `content/` has those, once, for all arenas. Beside it lies `veil.css`, which hides every place
 * that can name a model from the first paint on.
 */
export interface ArenaAdapter {
  /** Names the arena in votes and in the practice host `<id>.localhost`. */
  readonly id: string;
  /** How a person calls the arena. */
  readonly title: string;
  /** Match patterns of the pages on which it runs. None for software that people host themselves. */
  readonly matches: readonly string[];
  /** Whether a page on an origin that the user adds is made by this arena's software. Absent where nobody else hosts it. */
  isOn?(root: ParentNode): boolean;
  /** The last day this was checked against the live site, or against its source where it cannot be visited. */
  readonly checkedOn: `${number}-${number}-${number}`;
  /**
   * The names of all models the arena lists, if the page carries them: never the pair. They teach the leak detector
   * names it does not know yet.
   */
  readRoster?(root: ParentNode): readonly string[];
  /** Looks at the whole page. Cheap enough to be called ten times a second. */
  readPage(root: ParentNode, url: URL): Reading;
  /** What a click on `target` says of the pair, if it hits a vote control that works. */
  readClick(target: Element): Outcome | undefined;
  /** The control that confirms a choice, where a click on it says nothing until there is one. */
  readonly confirm?: string;
  /** Which of the expected parts are on the page; without it that is told from a reading. */
  readParts?(root: ParentNode): readonly PartCount[];
}

/** How many of one expected part are on a page. */
export interface PartCount {
  readonly part: Part;
  readonly count: number;
}
