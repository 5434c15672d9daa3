import { patternFlag, type Vocabulary } from '@/domain/leaks/vocabulary/vocabulary';
import { type Automaton, step } from './automaton';
import { containerMark, endLine, newContainers, readQuote, readSpeaker } from './containers';
import { charClass, combining, dropped, foldTable, isInvisible } from './fold';
import { foldLookAlikes } from './look-alikes';
import { charMark, Sentence, sentenceLimit } from './sentence';

/** Called at every point where evidence may have become complete; `complete` when the sentence has ended. */
export type OnCheckpoint = (sentence: Sentence, complete: boolean) => void;

/** How often one sentence is looked at before its end: bounds the work on hostile texts. */
const checkpointsPerSentence = 16;
const checkpointsPerMatch = 4;
/** A word is cut after this many characters past the sentence's limit. */
const longestWord = 200;
const longestLabel = 24;
const noUnit = -1;

/**
 * Reads a text as it grows: folds it, finds patterns, cuts it into sentences. What it does depends only on the characters,
 * never on how they were cut into chunks. Work per character is bounded, and nothing is allocated per character.
 */
export class Reader {
  private readonly table = foldTable();
  private readonly sentence = new Sentence();
  private readonly containers = newContainers();
  private offset = 0;
  /** One unit of lag, so that combining marks and surrogate pairs find their partner. */
  private held = noUnit;
  private heldStart = 0;
  private invisibleBefore = false;
  private state = 0;
  /** First character of the word not yet given to the automaton. */
  private wordStart = 0;
  private stateAtWord = 0;
  private cueState = 0;
  /** Characters of the sentence that the cue automaton has seen. */
  private cuesRead = 0;
  private endsAfterSpace = false;
  private isFirst = true;
  private checkpointsLeft = checkpointsPerSentence;
  private checkpointsDue = 0;
  private lastRaw = 0;
  private sentenceStartsLine = true;

  private readonly vocabulary: Vocabulary;
  private readonly onCheckpoint: OnCheckpoint;

  /** Whether a finished sentence without a name is read for cues too, by its flags. */
  private readonly wantsCues: (flags: number) => boolean;

  constructor(
    vocabulary: Vocabulary,
    onCheckpoint: OnCheckpoint,
    wantsCues: (flags: number) => boolean = () => false,
  ) {
    this.vocabulary = vocabulary;
    this.wantsCues = wantsCues;
    this.onCheckpoint = onCheckpoint;
  }

  push(chunk: string): void {
    for (let index = 0; index < chunk.length; index++) this.take(chunk.charCodeAt(index));
  }

  end(): void {
    this.release();
    this.endSentence();
  }

  private take(unit: number): void {
    if (this.held !== noUnit && this.joins(unit)) {
      this.offset++;
      return;
    }
    this.release();
    this.held = unit;
    this.heldStart = this.offset++;
    if (this.standsAlone(unit)) this.release();
  }

  /** Signs and spaces take no combining mark, so they need not wait for one. */
  private standsAlone(unit: number): boolean {
    const kind = this.table.classOf[this.table.fold[unit] as number] as number;
    const isSurrogate = unit >= 0xd800 && unit <= 0xdfff;
    return (
      !isSurrogate && (kind === charClass.other || kind === charClass.space || kind === charClass.newline)
    );
  }

  /** Joins a combining mark or a low surrogate to the unit held back. */
  private joins(unit: number): boolean {
    if (this.table.fold[unit] === combining) {
      const composed = String.fromCharCode(this.held, unit).normalize('NFC');
      if (composed.length === 1) this.held = composed.charCodeAt(0);
      return true;
    }
    if (unit >= 0xdc00 && unit <= 0xdfff && this.held >= 0xd800 && this.held <= 0xdbff) {
      const plain = String.fromCharCode(this.held, unit).normalize('NFKC');
      if (plain.length === 1) this.held = plain.charCodeAt(0);
      return plain.length === 1;
    }
    return false;
  }

  private release(): void {
    if (this.held === noUnit) return;
    const raw = this.held;
    this.held = noUnit;
    this.read(raw, this.heldStart, this.offset);
  }

  private read(raw: number, start: number, end: number): void {
    const unit = this.table.fold[raw] as number;
    if (unit <= combining) {
      if (raw === 0x60) this.readBacktick();
      else if (isInvisible(raw)) this.invisibleBefore = true;
      if (unit === dropped || unit === combining) return;
    }
    const kind = this.table.classOf[unit] as number;
    if (kind === charClass.newline) {
      this.readNewline(unit, raw, start, end);
      return;
    }
    this.trackLine(raw, unit);
    if (this.endsAfterSpace && kind !== charClass.space) this.settleSentenceEnd(raw, unit);
    this.write(unit, raw, start, end, kind);
    this.lastRaw = raw;
  }

  private readBacktick(): void {
    if (this.containers.atLineStart) this.containers.backticks++;
  }

  private trackLine(raw: number, unit: number): void {
    const state = this.containers;
    if (state.backticks >= 3) {
      if (state.info.length < 24) state.info += String.fromCharCode(raw);
      state.atLineStart = false;
      return;
    }
    if (state.atLineStart && unit !== 0x20 && unit !== 0x2d) {
      if (unit === 0x3e) state.blockQuote = true;
      else if (unit === 0x2014 || unit === 0x2015) state.inDialogue = true;
      else state.atLineStart = false;
    }
    if (state.inUrl && (unit === 0x20 || unit === 0x29 || unit > 0x2fff)) state.inUrl = false;
    const before = this.table.classOf[this.table.fold[this.lastRaw] as number] as number;
    readQuote(state, raw, before === charClass.letter || before === charClass.digit, this.isFirst);
    if (unit !== 0x20) this.isFirst = false;
  }

  private write(unit: number, raw: number, start: number, end: number, kind: number): void {
    const { sentence } = this;
    if (unit === 0x5f && !isWordClass(this.table.classOf[this.table.fold[this.lastRaw] as number] as number))
      return;
    if (unit === 0x20 && (sentence.length === 0 || sentence.chars[sentence.length - 1] === 0x20)) {
      if (sentence.length > 0) this.noteSpaceAfterStop();
      return;
    }
    const mark = containerMark(this.containers) | (this.invisibleBefore ? charMark.obfuscated : 0);
    this.invisibleBefore = false;
    if (isWordClass(kind)) {
      sentence.append(unit, raw, start, end, mark);
      if (sentence.length >= sentenceLimit + longestWord) this.endSentence();
      return;
    }
    this.flushWord();
    sentence.append(unit, raw, start, end, mark);
    this.feed(sentence.length - 1);
    this.wordStart = sentence.length;
    this.stateAtWord = this.state;
    this.afterSign(unit, raw, kind);
  }

  private afterSign(unit: number, raw: number, kind: number): void {
    if (unit === 0x3a) this.readLabel();
    if (unit === 0x2f && this.lastRaw === 0x2f) this.containers.inUrl = this.isAfterScheme();
    if (kind === charClass.space) this.noteSpaceAfterStop();
    this.checkpoint();
    if (isFullStop(unit) || raw === 0xff01 || raw === 0xff1f) this.endSentence();
    else if (this.sentence.length >= sentenceLimit && kind !== charClass.hangul) this.endSentence();
  }

  /** What stands before the first colon of a line may be the name of a speaker. */
  private readLabel(): void {
    const { chars, length } = this.sentence;
    if (!this.sentenceStartsLine || length > longestLabel) return;
    readSpeaker(this.containers, String.fromCharCode(...chars.subarray(0, length - 1)));
  }

  private isAfterScheme(): boolean {
    const { chars, length } = this.sentence;
    return chars[length - 3] === 0x3a;
  }

  /** A stop before a space ends the sentence, unless the next word is lower case ("e.g. this"). */
  private noteSpaceAfterStop(): void {
    const { chars, length } = this.sentence;
    let at = length - 1;
    while (at >= 0 && isClosing(chars[at] as number)) at--;
    if (at >= 0 && isStop(chars[at] as number)) this.endsAfterSpace = true;
  }

  private settleSentenceEnd(raw: number, unit: number): void {
    this.endsAfterSpace = false;
    const isLower = raw === unit && this.table.classOf[unit] === charClass.letter && hasCase(unit);
    if (!isLower) this.endSentence();
  }

  private readNewline(unit: number, raw: number, start: number, end: number): void {
    this.flushWord();
    this.sentence.append(unit, raw, start, end, 0);
    this.endSentence();
    this.sentenceStartsLine = true;
    endLine(this.containers);
    this.lastRaw = raw;
  }

  private endSentence(): void {
    this.flushWord();
    this.endsAfterSpace = false;
    this.findCues(this.wantsCues(this.sentence.flags));
    if (this.sentence.length > 0) this.onCheckpoint(this.sentence, true);
    this.sentence.clear();
    this.sentenceStartsLine = false;
    this.state = 0;
    this.cueState = 0;
    this.cuesRead = 0;
    this.stateAtWord = 0;
    this.wordStart = 0;
    this.checkpointsLeft = checkpointsPerSentence;
    this.checkpointsDue = 0;
  }

  private checkpoint(): void {
    if (this.checkpointsLeft === 0 || (this.sentence.flags & (patternFlag.name | patternFlag.marker)) === 0)
      return;
    this.findCues();
    if (this.checkpointsDue === 0) return;
    this.checkpointsDue--;
    this.checkpointsLeft--;
    this.onCheckpoint(this.sentence, false);
  }

  /** Looks for cue phrases in what has come since the last time; only sentences that name something get here. */
  private findCues(isWanted = false): void {
    if (!isWanted && (this.sentence.flags & patternFlag.name) === 0) return;
    const { automaton, ids } = this.vocabulary.cues();
    for (; this.cuesRead < this.sentence.length; this.cuesRead++) {
      this.cueState = step(automaton, this.cueState, this.sentence.chars[this.cuesRead] as number);
      this.keepAll(automaton, ids, this.cueState, this.cuesRead, true);
    }
  }

  /** Gives the finished word to the automaton; words of mixed scripts are unmasked first. */
  private flushWord(): void {
    const { sentence } = this;
    if (this.wordStart >= sentence.length) return;
    foldLookAlikes(sentence, this.wordStart);
    this.state = this.stateAtWord;
    for (let at = this.wordStart; at < sentence.length; at++) this.feed(at);
    this.wordStart = sentence.length;
    this.stateAtWord = this.state;
  }

  private feed(at: number): void {
    const { automaton, ids } = this.vocabulary.finder;
    this.state = step(automaton, this.state, this.sentence.chars[at] as number);
    this.keepAll(automaton, ids, this.state, at, false);
  }

  private keepAll(automaton: Automaton, ids: Int32Array, state: number, at: number, isCue: boolean): void {
    let found = state;
    if ((automaton.patternAt[found] as number) < 0) found = automaton.shorter[found] as number;
    while (found !== 0) {
      this.keep(ids[automaton.patternAt[found] as number] as number, at, isCue);
      found = automaton.shorter[found] as number;
    }
  }

  private keep(pattern: number, at: number, isCue: boolean): void {
    const flags = this.vocabulary.flags[pattern] as number;
    const start = at + 1 - (this.vocabulary.lengths[pattern] as number);
    const isMarker = (flags & patternFlag.marker) !== 0;
    const suffix = isMarker ? 0 : this.boundarySuffix(start, at, flags);
    if (suffix < 0) return;
    const isName = (flags & (patternFlag.name | patternFlag.marker)) !== 0;
    if (isCue !== isName) this.sentence.addMatch(pattern, start, suffix);
    this.sentence.flags |= flags;
    if (isName || (isCue && (flags & patternFlag.self) !== 0)) this.checkpointsDue = checkpointsPerMatch;
  }

  /** Length of a grammatical ending after the match (0: none), or -1 when the match is no whole word. */
  private boundarySuffix(start: number, last: number, flags: number): number {
    const { chars, length } = this.sentence;
    const isName = (flags & patternFlag.name) !== 0;
    const isEnding =
      (flags & patternFlag.after) !== 0 && this.table.classOf[chars[start] as number] === charClass.hangul;
    if (
      start > 0 &&
      !isEnding &&
      !isBoundary(this.table.classOf, chars[start - 1] as number, chars[start] as number)
    )
      return -1;
    const end = chars[last] as number;
    const kind = this.table.classOf[end] as number;
    if (
      kind === charClass.ideograph ||
      kind === charClass.hangul ||
      kind === charClass.other ||
      kind === charClass.space
    )
      return 0;
    if (last + 1 >= length || isBoundary(this.table.classOf, end, chars[last + 1] as number)) return 0;
    if (
      kind === charClass.letter &&
      isName &&
      this.table.classOf[chars[last + 1] as number] === charClass.digit
    )
      return 0;
    return isName && last - start >= 3 ? this.endingLength(last + 1) : -1;
  }

  private endingLength(from: number): number {
    const { chars, length } = this.sentence;
    let at = from;
    while (at < length && this.table.classOf[chars[at] as number] === charClass.letter) at++;
    return at - from <= 4 ? at - from : -1;
  }
}

function isWordClass(kind: number): boolean {
  return kind === charClass.letter || kind === charClass.digit;
}

/** Between two characters a word may begin or end. Latin next to another alphabet is a boundary, as in "وOpenAI". */
function isBoundary(classOf: Uint8Array, before: number, after: number): boolean {
  const left = classOf[before] as number;
  const right = classOf[after] as number;
  if (left === charClass.hangul && right === charClass.hangul) return false;
  if (!isWordClass(left) || !isWordClass(right)) return true;
  return before < 0x250 !== after < 0x250 && left === charClass.letter && right === charClass.letter;
}

function isStop(unit: number): boolean {
  return unit === 0x2e || unit === 0x21 || unit === 0x3f || unit === 0x2026;
}

function isClosing(unit: number): boolean {
  return (
    unit === 0x22 ||
    unit === 0x201d ||
    unit === 0xbb ||
    unit === 0x29 ||
    unit === 0x5d ||
    unit === 0x20 ||
    unit === 0x27
  );
}

/** Stops of scripts that need no space after them: 。！？ (folded), danda, Arabic question mark. */
function isFullStop(unit: number): boolean {
  return unit === 0x3002 || unit === 0x964 || unit === 0x61f;
}

function hasCase(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0xdf && unit < 0x590);
}
