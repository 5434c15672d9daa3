import { buildFinding, buildMarkerFinding, type FindingSetting } from './build-finding';
import { markers } from './channels/markers';
import { namesVersion } from './channels/names-a-version';
import type { Claim, ClaimContext } from './claims/claim';
import { guessLanguages } from './claims/guess-languages';
import { readCard } from './claims/read-card';
import { readClaims } from './claims/read-claims';
import { isCorrected } from './claims/read-correction';
import { readEcho } from './claims/read-echo';
import { readSignature } from './claims/read-signature';
import { readUnknownName } from './claims/read-unknown-name';
import { readTokens } from './claims/tokens';
import type { Finding } from './finding';
import { OpeningQuotation } from './held/opening-quotation';
import { WaitingFindings } from './held/waiting-findings';
import type { Detector, DetectorOptions } from './open-detector';
import type { PromptReading } from './prompt/read-prompt';
import { Reader } from './text/reader';
import { charMark, type Sentence } from './text/sentence';
import { Tail } from './text/tail';
import { patternFlag, type Vocabulary } from './vocabulary/vocabulary';

/** A card line waits this many lines for a sentence in which the writer speaks of itself. */
const cardPatience = 4;
/** A signature may be followed by this many sentences that are no longer the letter. */
const signaturePatience = 4;
/** A training date waits this many sentences for a version or a context length. */
const cutoffPatience = 2;
/** How far before a signature its closing formula, and before a date its version, is looked for, in characters. */
const lookBack = 160;

/** Ties the reader, the claim grammars and the channel markers together for one text. */
export class ReplyScanner implements Detector {
  private readonly reader: Reader;
  private readonly tail = new Tail();
  private readonly setting: FindingSetting;
  private found: Finding[] = [];
  private readonly cards = new WaitingFindings();
  private readonly signatures = new WaitingFindings();
  private readonly cutoffs = new WaitingFindings();
  private readonly opening = new OpeningQuotation();
  /** Void findings of this sentence with the end of their name, for a correction that may follow. */
  private claimed: { readonly finding: Finding; readonly end: number }[] = [];
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
    this.reader = new Reader(
      vocabulary,
      (sentence, complete) => this.inspect(sentence, complete),
      (flags) => this.mayNameUnknown(flags),
    );
  }

  push(chunk: string): readonly Finding[] {
    this.tail.push(chunk);
    this.reader.push(chunk);
    return this.drain();
  }

  end(): readonly Finding[] {
    this.reader.end();
    const signatures = this.signatures.takeAll();
    // Several names after dashes are a list.
    if (signatures.length === 1) this.found.push(...signatures);
    this.found.push(...this.opening.end(), ...this.cutoffs.takeAll());
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
    if (!complete) return;
    if (this.mayNameUnknown(sentence.flags)) this.inspectUnknown(sentence);
    this.closeSentence(sentence);
  }

  private inspectNames(sentence: Sentence, complete: boolean): void {
    const speaksOfSelf = (sentence.flags & (patternFlag.self | patternFlag.selfClaim)) !== 0;
    if (speaksOfSelf || this.carry || this.prompt.asksIdentity) this.inspectClaims(sentence, complete);
    if (!complete) return;
    const echo = readEcho(sentence, this.vocabulary, this.isFirst);
    if (echo) this.report(sentence, echo, 'en');
    this.inspectCard(sentence);
    this.inspectSignature(sentence);
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
    if (!finding) return;
    if (this.isOpeningQuote(sentence, claim)) this.opening.hold(finding);
    else this.found.push(finding);
    if (finding.severity === 'void') this.claimed.push({ finding, end: claim.token.end });
  }

  /** Asked who it is, a model may well answer inside quotation marks. */
  private isOpeningQuote({ marks }: Sentence, { token }: Claim): boolean {
    return ((marks[token.start] as number) & charMark.opening) !== 0 && !this.prompt.asksIdentity;
  }

  /** A sentence in which a writer known to be an AI, or one asked who it is, may give a name that no table has. */
  private mayNameUnknown(flags: number): boolean {
    return (
      (flags & patternFlag.selfClaim) !== 0 &&
      !this.prompt.assignsPersona &&
      ((flags & patternFlag.ai) !== 0 || this.prompt.asksIdentity)
    );
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
    const before = this.tail.slice((sentence.starts[0] as number) - lookBack, sentence.starts[0] as number);
    const claim = readSignature(sentence, this.vocabulary, before);
    if (!claim || this.reported.has(claim.token.start) || this.prompt.names.has(claim.name.surface)) return;
    this.reported.add(claim.token.start);
    const finding = buildFinding(
      { ...this.setting, sentence, tail: this.tail, language: 'en', speaksOfSelf: true, isAi: this.isAi },
      claim,
    );
    if (finding) this.signatures.add(finding, signaturePatience);
  }

  private inspectMarkers(sentence: Sentence): void {
    for (let match = 0; match < sentence.matches; match++) {
      const marker = markers[this.vocabulary.markers[sentence.matchPattern[match] as number] as number];
      const start = sentence.matchStart[match] as number;
      if (!marker || this.reported.has(-1 - start)) continue;
      this.reported.add(-1 - start);
      const end = start + (this.vocabulary.lengths[sentence.matchPattern[match] as number] as number);
      const finding = buildMarkerFinding({ ...this.setting, sentence, tail: this.tail }, marker, start, end);
      if (marker.kind === 'cutoff') this.cutoffs.add(finding, cutoffPatience);
      else this.found.push(finding);
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
    else this.cards.add(finding, cardPatience);
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
    this.settleHeld(sentence, isBlank);
  }

  private settleHeld(sentence: Sentence, isBlank: boolean): void {
    this.found.push(...this.opening.settle(sentence));
    this.settleCorrections(sentence);
    this.settleCards();
    this.settleCutoffs(sentence);
    if (!isBlank) this.signatures.pass();
  }

  /** A claim taken back in its own sentence is reported once more: it was read, but the reader knows better. */
  private settleCorrections(sentence: Sentence): void {
    for (const { finding, end } of this.claimed)
      if (isCorrected(sentence, end)) this.found.push({ ...finding, corrected: true });
    this.claimed = [];
  }

  private settleCutoffs(sentence: Sentence): void {
    if (this.cutoffs.isEmpty) return;
    const end = sentence.ends[sentence.length - 1] as number;
    const around = this.tail.slice((sentence.starts[0] as number) - lookBack, end);
    if (namesVersion(around))
      this.found.push(
        ...this.cutoffs.takeAll().map((finding) => ({ ...finding, severity: 'suspect' as const })),
      );
    else this.found.push(...this.cutoffs.pass());
  }

  private settleCards(): void {
    if (this.linesSinceSelf === 0) this.found.push(...this.cards.takeAll());
    else this.cards.pass();
  }
}
