import type { LexiconName } from '@/domain/leaks/lexicon/build-lexicon';
import type { NameWalk } from './find-name-tail';
import { trieMark } from './name-trie';

/** A walk over a few names, which may grow in number. */
export class SmallTrie implements NameWalk {
  private readonly children: Map<number, number>[] = [new Map()];
  private readonly marks: number[] = [0];

  add({ surface, nameClass }: LexiconName): void {
    const begun = nameClass === 'A' || nameClass === 'P' ? trieMark.begunOrdinary : trieMark.begun;
    let state = 0;
    for (let at = 0; at < surface.length; at++) {
      state = this.next(state, surface.charCodeAt(at)) || this.grow(state, surface.charCodeAt(at));
      this.marks[state] = (this.marks[state] as number) | begun;
    }
    this.marks[state] = (this.marks[state] as number) | (begun << 1);
  }

  next(state: number, unit: number): number {
    return this.children[state]?.get(unit) ?? 0;
  }

  marksOf(state: number): number {
    return this.marks[state] as number;
  }

  private grow(state: number, unit: number): number {
    const made = this.children.push(new Map()) - 1;
    this.marks.push(0);
    this.children[state]?.set(unit, made);
    return made;
  }
}
