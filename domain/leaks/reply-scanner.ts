import { buildFinding, buildMarkerFinding, type FindingSetting } from './build-finding';
import { markers } from './channels/markers';
import type { Claim, ClaimContext } from './claims/claim';
import { guessLanguages } from './claims/guess-languages';
import { readCard } from './claims/read-card';
import { readClaims } from './claims/read-claims';
import { readEcho } from './claims/read-echo';
import { readTokens } from './claims/tokens';
import type { Finding } from './finding';
import type { Detector, DetectorOptions } from './open-detector';
import type { PromptReading } from './prompt/read-prompt';
import { Reader } from './text/reader';
import type { Sentence } from './text/sentence';
import { Tail } from './text/tail';
import { patternFlag, type Vocabulary } from './vocabulary/vocabulary';

/** A card line waits this many lines for a sentence in which the writer speaks of itself. */
const cardPatience = 4;

/** Ties the reader, the claim grammars and the channel markers together for one text. */
export class ReplyScanner implements Detector {
  private readonly reader: Reader;
  private readonly tail = new Tail();
  private readonly setting: FindingSetting;
  private found: Finding[] = [];
  private waitingCards: { readonly finding: Finding; patience: number }[] = [];
  /** Name starts already reported in this sentence. */
  private reported = new Set<number>();
  private carry = false;
  private isAi = false;
  private isFirst = true;
  private linesSinceSelf = Number.POSITIVE_INFINITY;

  private readonly vocabulary: Vocabulary;
  private readonly prompt: PromptReading;

  constructor(vocabulary: Vocabulary, prompt: PromptReading, options: DetectorOptions) {
    this.vocabulary = vocabulary;
    this.prompt = prompt;
    this.setting = { lexiconVersion: vocabulary.lexicon.version, options, prompt };
    this.reader = new Reader(vocabulary, (sentence, complete) => this.inspect(sentence, complete));
  }

  push(chunk: string): readonly Finding[] {
    this.tail.push(chunk);
    this.reader.push(chunk);
    return this.drain();
  }

  end(): readonly Finding[] {
    this.reader.end();
    return this.drain();
  }

  private drain(): readonly Finding[] {
    const { found } = this;
    this.found = [];
    return found;
  }

  private inspect(sentence: Sentence, complete: boolean): void {
    if ((sentence.flags & patternFlag.marker) !== 0) this.inspectMarkers(sentence);
    if ((sentence.flags & patternFlag.name) !== 0) this.inspectNames(sentence, complete);
    if (complete) this.closeSentence(sentence);
  }

  private inspectNames(sentence: Sentence, complete: boolean): void {
    const speaksOfSelf = (sentence.flags & (patternFlag.self | patternFlag.selfClaim)) !== 0;
    if (speaksOfSelf || this.carry || this.prompt.asksIdentity) this.inspectClaims(sentence, complete);
    if (!complete) return;
    const echo = readEcho(sentence, this.vocabulary, this.isFirst);
    if (echo) this.report(sentence, echo, 'en');
    this.inspectCard(sentence);
  }

  private inspectClaims(sentence: Sentence, complete: boolean): void {
    const context = this.contextOf(sentence, complete);
    for (const language of guessLanguages(sentence, this.vocabulary)) {
      const grammar = this.vocabulary.grammars[language];
      if (!grammar) continue;
      const claims = readClaims(readTokens(sentence, this.vocabulary, language), grammar, context);
      for (const claim of claims) this.report(sentence, claim, grammar.language);
      if (claims.length > 0) return;
    }
  }

  private contextOf({ length }: Sentence, complete: boolean): ClaimContext {
    return {
      carry: this.carry,
      isAi: this.isAi,
      elicited: this.prompt.asksIdentity,
      complete,
      length,
      isFirst: this.isFirst,
      inPrompt: (surface) => this.prompt.names.has(surface),
    };
  }

  private report(sentence: Sentence, claim: Claim, language: string): void {
    if (this.reported.has(claim.token.start)) return;
    this.reported.add(claim.token.start);
    const speaksOfSelf = this.carry || (sentence.flags & (patternFlag.self | patternFlag.selfClaim)) !== 0;
    const finding = buildFinding(
      { ...this.setting, sentence, tail: this.tail, language, speaksOfSelf, isAi: this.isAi },
      claim,
    );
    if (finding) this.found.push(finding);
  }

  private inspectMarkers(sentence: Sentence): void {
    for (let match = 0; match < sentence.matches; match++) {
      const marker = markers[this.vocabulary.markers[sentence.matchPattern[match] as number] as number];
      const start = sentence.matchStart[match] as number;
      if (!marker || this.reported.has(-1 - start)) continue;
      this.reported.add(-1 - start);
      const end = start + (this.vocabulary.lengths[sentence.matchPattern[match] as number] as number);
      this.found.push(buildMarkerFinding({ ...this.setting, sentence, tail: this.tail }, marker, start, end));
    }
  }

  private inspectCard(sentence: Sentence): void {
    const card = readCard(sentence, this.vocabulary);
    if (!card || this.reported.has(card.token.start)) return;
    const finding = buildFinding(
      { ...this.setting, sentence, tail: this.tail, language: 'en', speaksOfSelf: true, isAi: this.isAi },
      card,
    );
    if (!finding) return;
    if (this.prompt.asksIdentity || this.linesSinceSelf <= cardPatience) this.found.push(finding);
    else this.waitingCards.push({ finding, patience: cardPatience });
  }

  private closeSentence(sentence: Sentence): void {
    const isBlank = sentence.length <= 2;
    if (!isBlank) {
      this.carry = (sentence.flags & patternFlag.selfClaim) !== 0 || (this.carry && this.reported.size > 0);
      const speaksOfAi = this.carry && (sentence.flags & patternFlag.ai) !== 0;
      if (speaksOfAi) this.isAi = true;
      this.linesSinceSelf = speaksOfAi ? 0 : this.linesSinceSelf + 1;
    }
    this.isFirst = false;
    this.reported.clear();
    this.settleCards();
  }

  private settleCards(): void {
    if (this.waitingCards.length === 0) return;
    const isNear = this.linesSinceSelf === 0;
    if (isNear) this.found.push(...this.waitingCards.map(({ finding }) => finding));
    this.waitingCards = isNear ? [] : this.waitingCards.filter((card) => card.patience-- > 0);
  }
}
