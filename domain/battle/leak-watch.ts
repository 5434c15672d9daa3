import type { Finding } from '../leaks/finding';
import type { Lexicon } from '../leaks/lexicon/build-lexicon';
import { type Detector, openDetector } from '../leaks/open-detector';
import { type PerSide, type Side, sides } from '../side';
import type { Battle } from './battle';
import { pairStart } from './pair-start';
import { promptsUpTo } from './read-leaks';

/** All that may be known of a leak before the vote: how bad it is, and on which side. */
export type LeakLevel = 'none' | 'suspect' | 'void';
export type LeakLevels = PerSide<LeakLevel>;

export const noLeaks: LeakLevels = { a: 'none', b: 'none' };

/** One reply on its way through a detector. */
interface Followed {
  readonly detector: Detector;
  text: string;
  isEnded: boolean;
  level: LeakLevel;
}

const writingCursor = /▌\s*$/;

/**
 * Follows the replies of a page's newest pair as they grow and reduces what is found on the spot. What a page wrote
 * anew from the beginning is read anew; otherwise each word is read once.
 */
export class LeakWatch {
  readonly #followed = new Map<string, Followed>();
  readonly #lexicon: () => Lexicon | undefined;
  #pair = '';

  /** @param lexicon the names to look for at the time; the default ones while undefined. */
  constructor(lexicon: () => Lexicon | undefined = () => undefined) {
    this.#lexicon = lexicon;
  }

  /** Reads what is new and says what the pair has given away so far. */
  update(battle: Battle): LeakLevels {
    const start = pairStart(battle.turns);
    const pair = `${battle.round}.${start}`;
    if (pair !== this.#pair) this.#followed.clear();
    this.#pair = pair;
    for (let index = start; index < battle.turns.length; index++) {
      for (const side of sides) this.#follow(battle, index, side);
    }
    return { a: this.#worst('a'), b: this.#worst('b') };
  }

  #follow(battle: Battle, index: number, side: Side): void {
    const isWriting = battle.busy && index === battle.turns.length - 1;
    const text = (battle.turns[index]?.replies[side] ?? '').replace(writingCursor, '');
    const key = `${side}${index}`;
    const known = this.#followed.get(key);
    const isGrown =
      known !== undefined && text.startsWith(known.text) && !(known.isEnded && text !== known.text);
    const followed = isGrown ? known : this.#open(battle, index, side);
    this.#followed.set(key, followed);
    advance(followed, text, isWriting);
  }

  #open(battle: Battle, index: number, side: Side): Followed {
    const start = pairStart(battle.turns);
    const prompt = promptsUpTo(battle.turns.slice(start), index - start);
    const lexicon = this.#lexicon();
    return {
      detector: openDetector({ prompt, side, ...(lexicon && { lexicon }) }),
      text: '',
      isEnded: false,
      level: 'none',
    };
  }

  #worst(side: Side): LeakLevel {
    const levels = [...this.#followed].flatMap(([key, { level }]) => (key.startsWith(side) ? [level] : []));
    return levels.includes('void') ? 'void' : levels.includes('suspect') ? 'suspect' : 'none';
  }
}

function advance(followed: Followed, text: string, isWriting: boolean): void {
  const found = [...followed.detector.push(text.slice(followed.text.length))];
  followed.text = text;
  if (!isWriting && !followed.isEnded) {
    found.push(...followed.detector.end());
    followed.isEnded = true;
  }
  for (const { severity } of found) followed.level = worse(followed.level, severity);
}

function worse(level: LeakLevel, severity: Finding['severity']): LeakLevel {
  return severity === 'note' || level === 'void' ? level : severity;
}
