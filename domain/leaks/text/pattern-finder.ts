import { type Rewind, saveFields } from '@/domain/leaks/rewind/rewind';
import { patternFlag, type Vocabulary } from '@/domain/leaks/vocabulary/vocabulary';
import { type Automaton, step } from './automaton';
import { foldLookAlikes } from './look-alikes';
import type { Sentence } from './sentence';
import { boundarySuffix } from './word-boundary';

/** How many looks at the unfinished sentence a match is worth. */
const checkpointsPerMatch = 4;

/** Runs the automata over the sentence being read and notes in it what they find: names as they come, cues when asked for. */
export class PatternFinder {
  /** Looks at the unfinished sentence that the last match still deserves. */
  checkpointsDue = 0;
  /** First character of the word not yet given to the automaton. */
  private wordStart = 0;
  private stateAtWord = 0;
  private cueState = 0;
  /** Characters of the sentence that the cue automaton has seen. */
  private cuesRead = 0;

  private readonly vocabulary: Vocabulary;
  private readonly sentence: Sentence;

  constructor(vocabulary: Vocabulary, sentence: Sentence) {
    this.vocabulary = vocabulary;
    this.sentence = sentence;
  }

  /** Gives the finished word to the automaton; words of mixed scripts are unmasked first. */
  flushWord(): void {
    const { sentence } = this;
    if (this.wordStart >= sentence.length) return;
    foldLookAlikes(sentence, this.wordStart);
    this.feed(this.wordStart);
  }

  /** Gives the sign just appended to the automaton: the word before it must have been flushed. */
  feedSign(): void {
    this.feed(this.sentence.length - 1);
  }

  /** All but the sentence. */
  save(): Rewind {
    return saveFields(this);
  }

  /** A new sentence begins. */
  clear(): void {
    this.cueState = 0;
    this.cuesRead = 0;
    this.stateAtWord = 0;
    this.wordStart = 0;
    this.checkpointsDue = 0;
  }

  /** Looks for cue phrases in what has come since the last time; only sentences that name something get here. */
  findCues(isWanted = false): void {
    if (isWanted || (this.sentence.flags & patternFlag.name) !== 0) this.readCues(this.sentence.length);
  }

  /** Looks for cue phrases in the finished words so far, whether anything is named or not; changes nothing that is found later. */
  findCuesEarly(): void {
    const { checkpointsDue } = this;
    this.readCues(this.wordStart);
    this.checkpointsDue = checkpointsDue;
  }

  private readCues(end: number): void {
    const { automaton, ids } = this.vocabulary.cues;
    for (; this.cuesRead < end; this.cuesRead++) {
      this.cueState = step(automaton, this.cueState, this.sentence.chars[this.cuesRead] as number);
      const found = automaton.ending[this.cueState] as number;
      if (found !== 0) this.keepAll(automaton, ids, found, this.cuesRead, true);
    }
  }

  /** Gives what has come from `from` on to the automaton. */
  private feed(from: number): void {
    const { automaton, ids } = this.vocabulary.finder;
    const { chars, length } = this.sentence;
    let state = this.stateAtWord;
    for (let at = from; at < length; at++) {
      state = step(automaton, state, chars[at] as number);
      const found = automaton.ending[state] as number;
      if (found !== 0) this.keepAll(automaton, ids, found, at, false);
    }
    this.wordStart = length;
    this.stateAtWord = state;
  }

  private keepAll(automaton: Automaton, ids: Int32Array, state: number, at: number, isCue: boolean): void {
    let found = state;
    while (found !== 0) {
      this.keep(ids[automaton.patternAt[found] as number] as number, at, isCue);
      found = automaton.shorter[found] as number;
    }
  }

  private keep(pattern: number, at: number, isCue: boolean): void {
    const flags = this.vocabulary.flags[pattern] as number;
    const start = at + 1 - (this.vocabulary.lengths[pattern] as number);
    const isMarker = (flags & patternFlag.marker) !== 0;
    const suffix = isMarker ? 0 : boundarySuffix(this.sentence, start, at, flags);
    if (suffix < 0) return;
    const isName = (flags & (patternFlag.name | patternFlag.marker)) !== 0;
    if (isCue !== isName) this.sentence.addMatch(pattern, start, suffix);
    this.sentence.flags |= flags;
    if (isName || (isCue && (flags & patternFlag.self) !== 0)) this.checkpointsDue = checkpointsPerMatch;
  }
}
