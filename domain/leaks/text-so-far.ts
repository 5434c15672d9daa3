import { asksOrigin, isQuestion } from './claims/own-question';
import { isHello } from './claims/read-greeting';
import { closesLetter } from './claims/read-signature';
import { cardPatience } from './held/held-findings';
import { type Rewind, saveFields } from './rewind/rewind';
import type { Sentence } from './text/sentence';
import { patternFlag, type Vocabulary } from './vocabulary/vocabulary';

/** What the finished sentences of a text say about how its next one is to be read. */
export class TextSoFar {
  /** The sentence before spoke of its writer: "I'm glad to help. Made by NAME, …" goes on about it. */
  carry = false;
  /** Some sentence said that its writer is an AI. */
  isAi = false;
  isFirst = true;
  /** The sentence before asked who made its writer: "My creator? NAME." */
  answerDue = false;
  /** Nothing but greetings came before. */
  afterHello = false;
  /** The line before closes a letter: "Best regards," */
  afterClosing = false;
  private linesSinceSelf = Number.POSITIVE_INFINITY;
  private readonly vocabulary: Vocabulary;

  constructor(vocabulary: Vocabulary) {
    this.vocabulary = vocabulary;
  }

  save(): Rewind {
    return saveFields(this);
  }

  /** Lines of a card may stand here: the writer has just spoken of itself as an AI. */
  get isNearSelf(): boolean {
    return this.linesSinceSelf <= cardPatience;
  }

  /** Takes a sentence that is over. `hasFinding`: it gave something away. */
  add(sentence: Sentence, hasFinding: boolean): void {
    if (sentence.length > 2) this.addWords(sentence, hasFinding);
    this.isFirst = false;
  }

  /** The sentence just added spoke of its writer as an AI. */
  get justSpokeOfSelf(): boolean {
    return this.linesSinceSelf === 0;
  }

  private addWords(sentence: Sentence, hasFinding: boolean): void {
    const { flags } = sentence;
    this.carry = (flags & patternFlag.selfClaim) !== 0 || (this.carry && hasFinding);
    const speaksOfAi = this.carry && (flags & patternFlag.ai) !== 0;
    if (speaksOfAi) this.isAi = true;
    this.linesSinceSelf = speaksOfAi ? 0 : this.linesSinceSelf + 1;
    this.answerDue = isQuestion(sentence) && asksOrigin(sentence, this.vocabulary);
    this.afterHello = (this.isFirst || this.afterHello) && isHello(sentence);
    this.afterClosing = closesLetter(sentence);
  }
}
