import type { Lexicon } from '../leaks/lexicon/build-lexicon';
import { openDetector } from '../leaks/open-detector';
import { RewindingDetector } from '../leaks/rewind/rewinding-detector';
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
  readonly detector: RewindingDetector;
  text: string;
  isEnded: boolean;
}

const writingCursor = /▌\s*$/;

/**
 * Follows the replies of a page's newest pair as they grow and reduces what is found on the spot. What a page wrote
 * anew is read anew, from a little before the change; otherwise each word is read once.
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
    const followed = this.#followed.get(key) ?? this.#open(battle, index, side);
    this.#followed.set(key, followed);
    if (followed.text === text && (isWriting || followed.isEnded)) return;
    turnBack(followed, text);
    advance(followed, text, isWriting);
  }

  #open(battle: Battle, index: number, side: Side): Followed {
    const start = pairStart(battle.turns);
    const prompt = promptsUpTo(battle.turns.slice(start), index - start);
    const lexicon = this.#lexicon();
    return {
      detector: new RewindingDetector(openDetector({ prompt, side, ...(lexicon && { lexicon }) })),
      text: '',
      isEnded: false,
    };
  }

  #worst(side: Side): LeakLevel {
    const levels = [...this.#followed].flatMap(([key, followed]) =>
      key.startsWith(side) ? [levelOf(followed)] : [],
    );
    return levels.includes('void') ? 'void' : levels.includes('suspect') ? 'suspect' : 'none';
  }
}

function levelOf({ detector: { worst } }: Followed): LeakLevel {
  return worst === undefined || worst === 'note' ? 'none' : worst;
}

/** Goes back to where the text is still the same, if it is not merely written on. */
function turnBack(followed: Followed, text: string): void {
  if (!followed.isEnded && text.startsWith(followed.text)) return;
  const at = followed.detector.backTo(sameLength(followed.text, text));
  followed.text = text.slice(0, at);
  followed.isEnded = false;
}

function advance(followed: Followed, text: string, isWriting: boolean): void {
  followed.detector.push(text.slice(followed.text.length));
  followed.text = text;
  if (isWriting || followed.isEnded) return;
  followed.detector.end();
  followed.isEnded = true;
}

function sameLength(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one.charCodeAt(at) === other.charCodeAt(at)) at++;
  return at;
}
