import { buildFinding, buildMarkerFinding, type ClaimPlace, type FindingSetting } from './build-finding';
import { isWhole } from './channels/is-whole';
import { markers } from './channels/markers';
import type { Claim, ClaimContext } from './claims/claim';
import { guessLanguages } from './claims/guess-languages';
import { asksOrigin, isQuestion } from './claims/own-question';
import { readCard } from './claims/read-card';
import { readClaims } from './claims/read-claims';
import { isCorrected } from './claims/read-correction';
import { readEcho } from './claims/read-echo';
import { isHello, readGreeting } from './claims/read-greeting';
import { maySign, readSignature } from './claims/read-signature';
import { readUnknownName } from './claims/read-unknown-name';
import { readTokens } from './claims/tokens';
import type { Finding, Span } from './finding';
import { cardPatience, HeldFindings } from './held/held-findings';
import { findOpenNames } from './hiding/find-open-names';
import { GivenNames } from './hiding/given-names';
import type { Hiding } from './hiding/hiding';
import { namesOf } from './hiding/names-of';
import type { Detector, DetectorOptions } from './open-detector';
import type { PromptReading } from './prompt/read-prompt';
import { Reader } from './text/reader';
import { charMark, type Sentence } from './text/sentence';
import { Tail } from './text/tail';
import { patternFlag, type Vocabulary } from './vocabulary/vocabulary';

/** A text with more findings has said it all; what follows is only followed for what to hide. */
const mostFindings = 2000;
/** How far before a signature its closing formula is looked for, in characters. */
const lookBack = 160;

/** Ties the reader, the claim grammars and the channel markers together for one text. */
export class ReplyScanner implements Detector {
  private readonly reader: Reader;
  private readonly tail = new Tail();
  private readonly setting: FindingSetting;
  private found: Finding[] = [];
  private readonly held = new HeldFindings();
  /** Void findings of this sentence with the end of their name, for a correction that may follow. */
  private claimed: { readonly finding: Finding; readonly end: number }[] = [];
  /** Name starts already reported in this sentence. */
  private reported = new Set<number>();
  /** Grows with every claim and marker that is looked at. */
  private foundSoFar = 0;
  private carry = false;
  private isAi = false;
  private isFirst = true;
  private answerDue = false;
  private afterHello = false;
  private linesSinceSelf = Number.POSITIVE_INFINITY;

  private readonly given: GivenNames;
  private readonly vocabulary: Vocabulary;
  private readonly prompt: PromptReading;

  constructor(vocabulary: Vocabulary, prompt: PromptReading, options: DetectorOptions) {
    this.vocabulary = vocabulary;
    this.prompt = prompt;
    this.given = new GivenNames(vocabulary.lexicon);
    this.setting = { lexiconVersion: vocabulary.lexicon.version, options, prompt };
    this.reader = new Reader(
      vocabulary,
      (sentence, complete) => this.inspect(sentence, complete),
      (open) => this.mayNameUnknown(open.flags) || isQuestion(open),
    );
  }

  push(chunk: string): readonly Finding[] {
    this.tail.push(chunk);
    this.reader.push(chunk);
    return this.drain();
  }

  end(): readonly Finding[] {
    this.reader.end();
    this.found.push(...this.held.end());
    return this.drain();
  }

  hiding(): Hiding {
    const open = this.reader.readOpen((sentence) => this.openNames(sentence));
    return {
      settled: this.given.settled,
      open: [...this.held.findings.map(({ nameSpan }) => nameSpan), ...open],
    };
  }

  private openNames(sentence: Sentence): readonly Span[] {
    return findOpenNames(sentence, {
      vocabulary: this.vocabulary,
      given: this.given,
      mayClaim: this.mayClaim(sentence),
      mayBeUnknown: (sentence.flags & patternFlag.selfClaim) !== 0 && !this.prompt.assignsPersona,
      isKnown: this.prompt.hasWord,
    });
  }

  /** Whether the open sentence may still name its writer: it has begun to speak of it, or stands where names are given. */
  private mayClaim(sentence: Sentence): boolean {
    return (
      (sentence.flags & (patternFlag.self | patternFlag.selfClaim)) !== 0 ||
      this.carry ||
      this.prompt.asksIdentity ||
      this.isFirst ||
      this.linesSinceSelf <= cardPatience ||
      maySign(sentence, this.textBefore(sentence))
    );
  }

  private textBefore({ starts }: Sentence): string {
    return this.tail.slice((starts[0] as number) - lookBack, starts[0] as number);
  }

  private drain(): readonly Finding[] {
    const { found } = this;
    this.found = [];
    this.given.settle(found);
    return found;
  }

  private inspect(sentence: Sentence, complete: boolean): void {
    if (this.foundSoFar >= mostFindings) {
      this.reported.clear();
      if (complete) this.closeSentence(sentence);
      return;
    }
    if ((sentence.flags & patternFlag.marker) !== 0) this.inspectMarkers(sentence, complete);
    if ((sentence.flags & patternFlag.name) !== 0) this.inspectNames(sentence, complete);
    if (!complete) return;
    if (this.mayNameUnknown(sentence.flags)) this.inspectUnknown(sentence);
    this.closeSentence(sentence);
  }

  private inspectNames(sentence: Sentence, complete: boolean): void {
    if (complete) this.inspectCard(sentence);
    const speaksOfSelf = (sentence.flags & (patternFlag.self | patternFlag.selfClaim)) !== 0;
    if (speaksOfSelf || this.carry || this.answerDue || this.prompt.asksIdentity)
      this.inspectClaims(sentence, complete);
    if (!complete) return;
    const echo = readEcho(sentence, this.vocabulary, this.isFirst);
    if (echo) this.report(sentence, echo, 'en');
    this.inspectGreeting(sentence);
    this.inspectSignature(sentence);
  }

  private inspectGreeting(sentence: Sentence): void {
    if (!this.isFirst && !this.afterHello) return;
    const claim = readGreeting(sentence, this.vocabulary, this.afterHello);
    if (claim && !this.prompt.names.has(claim.name.surface)) this.report(sentence, claim, 'en');
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
      answerDue: this.answerDue,
      isFirst: this.isFirst,
      inPrompt: (surface) => this.prompt.names.has(surface),
    };
  }

  private report(sentence: Sentence, claim: Claim, language: string): void {
    if (this.reported.has(claim.token.start)) return;
    this.reported.add(claim.token.start);
    this.foundSoFar++;
    const speaksOfSelf = this.carry || (sentence.flags & (patternFlag.self | patternFlag.selfClaim)) !== 0;
    const finding = buildFinding(this.placeOf(sentence, language, speaksOfSelf), claim);
    if (!finding) return;
    if (this.isOpeningQuote(sentence, claim)) {
      this.held.holdQuoted(finding);
      return;
    }
    this.found.push(finding);
    if (finding.severity === 'void') this.claimed.push({ finding, end: claim.token.end });
  }

  private placeOf(sentence: Sentence, language: string, speaksOfSelf: boolean): ClaimPlace {
    return { ...this.setting, sentence, tail: this.tail, language, speaksOfSelf, isAi: this.isAi };
  }

  /** Asked who it is, a model may well answer inside quotation marks. */
  private isOpeningQuote({ marks }: Sentence, { token }: Claim): boolean {
    return ((marks[token.start] as number) & charMark.opening) !== 0 && !this.prompt.asksIdentity;
  }

  /** A sentence in which a writer known to be an AI, or one asked who it is, may give a name that no table has. */
  private mayNameUnknown(flags: number): boolean {
    if (this.prompt.assignsPersona) return false;
    const isOfAi = (flags & patternFlag.selfClaim) !== 0 && (flags & patternFlag.ai) !== 0;
    return isOfAi || this.prompt.asksIdentity;
  }

  private inspectUnknown(sentence: Sentence): void {
    if (this.reported.size > 0) return;
    for (const language of guessLanguages(sentence, this.vocabulary)) {
      const tokens = readTokens(sentence, this.vocabulary, language);
      const claim = readUnknownName(tokens, sentence, this.prompt.asksIdentity, this.prompt.hasWord);
      if (!claim) continue;
      this.report(sentence, claim, this.vocabulary.grammars[language]?.language ?? 'en');
      return;
    }
  }

  private inspectSignature(sentence: Sentence): void {
    const claim = readSignature(sentence, this.vocabulary, this.textBefore(sentence));
    if (!claim || this.reported.has(claim.token.start) || this.prompt.names.has(claim.name.surface)) return;
    this.reported.add(claim.token.start);
    const finding = buildFinding(this.placeOf(sentence, 'en', true), claim);
    if (finding) this.held.holdSignature(finding);
  }

  private inspectMarkers(sentence: Sentence, complete: boolean): void {
    for (let match = 0; match < sentence.matches; match++) {
      const marker = markers[this.vocabulary.markers[sentence.matchPattern[match] as number] as number];
      const start = sentence.matchStart[match] as number;
      if (!marker || this.reported.has(-1 - start)) continue;
      const end = start + (this.vocabulary.lengths[sentence.matchPattern[match] as number] as number);
      if (!isWhole(sentence, marker, start, end, complete)) continue;
      this.reported.add(-1 - start);
      this.foundSoFar++;
      const place = { ...this.setting, sentence, tail: this.tail, isFirst: this.isFirst };
      const finding = buildMarkerFinding(place, marker, start, end);
      if (marker.kind === 'cutoff') this.held.holdCutoff(finding);
      else this.found.push(finding);
    }
  }

  private inspectCard(sentence: Sentence): void {
    const card = readCard(sentence, this.vocabulary);
    if (!card || this.reported.has(card.token.start)) return;
    const finding = buildFinding(this.placeOf(sentence, 'en', true), card);
    if (!finding) return;
    if (this.prompt.asksIdentity || this.linesSinceSelf <= cardPatience) {
      this.reported.add(card.token.start);
      this.found.push(finding);
    } else this.held.holdCard(finding);
  }

  private closeSentence(sentence: Sentence): void {
    if ((sentence.flags & patternFlag.name) !== 0) this.given.note(namesOf(sentence, this.vocabulary));
    const isBlank = sentence.length <= 2;
    if (!isBlank) {
      this.carry = (sentence.flags & patternFlag.selfClaim) !== 0 || (this.carry && this.reported.size > 0);
      const speaksOfAi = this.carry && (sentence.flags & patternFlag.ai) !== 0;
      if (speaksOfAi) this.isAi = true;
      this.linesSinceSelf = speaksOfAi ? 0 : this.linesSinceSelf + 1;
    }
    if (!isBlank) {
      this.answerDue = isQuestion(sentence) && asksOrigin(sentence, this.vocabulary);
      this.afterHello = (this.isFirst || this.afterHello) && isHello(sentence);
    }
    this.isFirst = false;
    this.reported.clear();
    this.found.push(...this.held.settle(sentence, this.tail, this.linesSinceSelf === 0));
    this.settleCorrections(sentence);
  }

  /** A claim taken back in its own sentence is reported once more: it was read, but the reader knows better. */
  private settleCorrections(sentence: Sentence): void {
    for (const { finding, end } of this.claimed)
      if (isCorrected(sentence, end)) this.found.push({ ...finding, corrected: true });
    this.claimed = [];
  }
}
