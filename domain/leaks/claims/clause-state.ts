import type { Grammar } from '@/domain/leaks/grammar/grammar';
import type { Claim, ClaimContext, Relation } from './claim';
import { isStandardOrSubject, makerOf, modelOf } from './token-names';
import type { Token } from './tokens';

type Subject = 'none' | 'self' | 'as' | 'other';
/** The noun a following participle belongs to. */
type Head = 'subject' | 'self-noun' | 'claimed' | 'name' | 'word';

/** A name that no frame has claimed yet; a cue after it still may. */
interface OpenName {
  readonly token: Token;
  readonly index: number;
  readonly subject: Subject;
  /** A frame before the name reaches it: nothing foreign stands between. */
  readonly inReach: boolean;
  readonly rejected: boolean;
  closed: boolean;
}

const nounPhraseLimit = 6;
const gapLimit = 4;
const afterLimit = 4;
const makesMeLimit = 7;

/** Walks the tokens of one sentence and keeps whose clause it is in, what frame is open and what has been taken back. */
export class ClauseState {
  private readonly claims: Claim[] = [];
  /** "As an AI made by X, …": counts once the main clause turns out to be the writer's. */
  private waitingForSelf: Claim[] = [];
  /** In verb-last languages: counts once its clause has ended without a negation. */
  private waitingForEnd: Claim[] = [];
  private open: OpenName[] = [];
  private subject: Subject = 'none';
  private head: Head = 'subject';
  private relation: Relation | '' = '';
  private from = 0;
  private unknown = 0;
  private broken = false;
  private negated = false;
  private compared = false;
  private maybe = false;
  private sawAi = false;
  private prevUnknown = false;
  private contentInClause = 0;
  private looseAs = false;
  private mainClauseDue = false;
  private lastRelation: Relation | '' = '';
  /** Where the open frame began, and whether an `as` frame began its clause. */
  private frameIndex = -1;
  private asAtStart = false;
  private asOver = false;

  private readonly tokens: readonly Token[];
  private readonly grammar: Grammar;
  private readonly context: ClaimContext;

  constructor(tokens: readonly Token[], grammar: Grammar, context: ClaimContext) {
    this.tokens = tokens;
    this.grammar = grammar;
    this.context = context;
  }

  /** The claims that stand; with the sentence complete also those that only its end could confirm. */
  finish(): readonly Claim[] {
    if (!this.context.complete) return this.claims;
    this.commitEnded(true);
    if (!this.looseAs && this.asOver) this.claims.push(...this.waitingForSelf.filter(({ ofAi }) => ofAi));
    return this.claims;
  }

  readUnknown(token: Token): void {
    this.unknown += token.weight;
    this.prevUnknown = true;
    this.contentInClause++;
    if (this.head === 'subject') this.head = 'word';
    if (this.mainClauseDue && token.isCapital) this.waitingForSelf = [];
    this.settleMainClause();
  }

  readWord(): void {
    this.unknown += 0.5;
    this.contentInClause++;
    this.settleMainClause();
  }

  readBreak(): void {
    this.broken = true;
    this.prevUnknown = true;
    this.head = 'word';
    this.contentInClause++;
    this.settleMainClause();
  }

  startSelf(token: Token, relation: Relation | '', index: number): void {
    this.frameIndex = index;
    this.confirmWaiting();
    this.negated = this.tokens[index - 1]?.kind === 'not' && this.negated;
    this.subject = 'self';
    this.relation = relation;
    this.from = token.start;
    this.head = 'subject';
    this.unknown = 0;
    this.broken = false;
    this.compared = false;
    this.sawAi = false;
    this.prevUnknown = false;
    this.contentInClause++;
    if (this.grammar.verbLast) this.claimEarlierForSelf();
  }

  startAs(token: Token, index: number): void {
    this.frameIndex = index;
    this.asAtStart = this.contentInClause === 0 || this.tokens[index - 1]?.kind === 'but';
    this.asOver = false;
    const isOwnClause = this.subject === 'self';
    this.looseAs = !isOwnClause && this.contentInClause > 0;
    this.subject = isOwnClause ? 'self' : 'as';
    this.relation = 'as';
    this.from = token.start;
    this.head = 'subject';
    this.unknown = 0;
    this.broken = false;
    this.negated = false;
    this.compared = false;
    this.sawAi = false;
    this.prevUnknown = false;
  }

  /** "nejsem": the frame stays open, so that "but" turns what follows into a claim. */
  startNotSelf(token: Token, index: number): void {
    this.startSelf(token, 'is', index);
    this.negated = true;
  }

  /** "the same model as X": the writer shares its make with the name. */
  startSame(): void {
    if (this.subject !== 'self' || this.negated) {
      this.compared = true;
      return;
    }
    this.relation = 'same';
    this.unknown = 0;
    this.broken = false;
  }

  readCalled(): void {
    const speaksOfSelf = this.subject === 'self' || this.subject === 'as' || this.isCarried();
    const hasNoun = this.sawAi || this.relation !== '' || this.head === 'claimed' || this.isCarried();
    if (!speaksOfSelf || !hasNoun || this.broken) return;
    this.relation = 'called';
    this.unknown = 0;
  }

  readParticiple(relation: Relation): void {
    this.mainClauseDue = false;
    const governed = this.governsParticiple() || (relation === 'based' && this.isPredicateOpen());
    this.relation = governed ? relation : '';
    this.lastRelation = this.relation;
    this.unknown = 0;
    this.broken = !governed;
    this.contentInClause++;
  }

  private governsParticiple(): boolean {
    if (this.prevUnknown && !this.allowsAdjective()) return false;
    if (this.head === 'self-noun' || this.head === 'claimed') return this.subject !== 'other';
    if (this.head !== 'subject') return false;
    return this.subject === 'self' || this.subject === 'as' || this.isCarried();
  }

  /** "I am a research preview version of …": words the tables do not know may describe the predicate. */
  private isPredicateOpen(): boolean {
    return this.relation === 'is' && !this.broken && this.subject === 'self' && this.unknown <= gapLimit;
  }

  private allowsAdjective(): boolean {
    return (
      this.grammar.adjectiveAfterNoun === true &&
      !this.broken &&
      (this.head === 'self-noun' || this.head === 'claimed') &&
      this.unknown <= gapLimit
    );
  }

  /** No subject so far, and the sentence before spoke of its writer: "… Built by X." */
  private isCarried(): boolean {
    return this.subject === 'none' && this.contentInClause === 0 && this.context.carry;
  }

  readFrom(index: number): void {
    if (this.isMakerDue()) return;
    const before = this.tokens[index - 1]?.kind;
    const afterNoun = before === 'ai' || before === 'selfAi' || this.head === 'claimed';
    if (afterNoun && this.governsParticiple()) this.reopen('from');
    else if (before === 'but' && this.lastRelation === 'made') this.reopen('made');
    else this.readWord();
  }

  /** "developed by researchers at X": the frame is open already. */
  private isMakerDue(): boolean {
    return (
      !this.broken &&
      (this.relation === 'made' ||
        this.relation === 'own' ||
        this.relation === 'based' ||
        this.relation === 'from')
    );
  }

  private reopen(relation: Relation): void {
    this.relation = relation;
    this.unknown = 0;
    this.broken = false;
  }

  readAi(index: number): void {
    this.contentInClause++;
    this.prevUnknown = false;
    if (this.claimMakerBefore(index)) return;
    // "I'm not X (a model from Y)": the noun explains the name that was taken back.
    if (this.head === 'name' && this.open.at(-1)?.rejected) return;
    const inNounPhrase = this.relation === 'is' || this.relation === 'as' || this.isApposition();
    if (inNounPhrase && !this.broken && this.unknown <= nounPhraseLimit) {
      this.head = 'self-noun';
      this.sawAi = true;
      this.unknown = 0;
    } else if (this.relation === '' && this.head !== 'claimed') {
      this.head = 'word';
    }
  }

  private isApposition(): boolean {
    return this.relation === '' && this.subject === 'self' && this.head === 'subject';
  }

  /** "I am a Google AI model", "我是百度的模型": the maker stands right before the noun that is the writer. */
  private claimMakerBefore(index: number): boolean {
    const last = this.open.at(-1);
    const isRelated =
      this.relation === 'is' ||
      this.relation === 'as' ||
      this.relation === 'named' ||
      this.endsOwnPredicate(index);
    if (!last || last.closed || last.rejected || !isRelated || !last.inReach || last.index < this.frameIndex)
      return false;
    if (index - last.index > 3 || this.gapBetween(last.index, index) > 2) return false;
    last.closed = true;
    this.addClaim('from', last.token);
    this.head = 'self-noun';
    this.sawAi = true;
    return true;
  }

  /** "私はOpenAIのモデルです": the noun is the predicate of a clause about the writer. */
  private endsOwnPredicate(index: number): boolean {
    return this.subject === 'self' && this.relation === '' && this.tokens[index + 1]?.kind === 'isAfter';
  }

  readName(token: Token, index: number): void {
    if (this.dropsDangling()) {
      this.openName(token, index, true);
      return;
    }
    const rejected =
      this.negated ||
      this.compared ||
      this.maybe ||
      isStandardOrSubject(token, this.tokens[index + 1], this.relation);
    const relation = this.relationTo(token, index);
    this.contentInClause++;
    this.prevUnknown = false;
    if (relation && !rejected) this.addClaim(relation, token);
    else this.openName(token, index, rejected);
  }

  /** "As an AI language model, GPT is …": the main clause is about GPT, so what stood before was not about the writer. */
  private dropsDangling(): boolean {
    if (!this.mainClauseDue) return false;
    this.mainClauseDue = false;
    this.waitingForSelf = [];
    this.subject = 'other';
    this.relation = '';
    return true;
  }

  private openName(token: Token, index: number, rejected: boolean): void {
    const inReach = !this.broken && this.unknown <= this.reach();
    this.open.push({ token, index, subject: this.subject, inReach, rejected, closed: false });
    if (this.head !== 'claimed' || rejected) this.head = 'name';
    if (!inReach && !this.grammar.verbLast) this.relation = '';
    if (this.subject === 'none' && !this.grammar.verbLast) this.subject = 'other';
  }

  /** How many unknown words may stand between the writer and a name that a later cue is to claim. */
  private reach(): number {
    if (this.grammar.verbLast) return nounPhraseLimit;
    return this.relation === '' ? 0.9 : 2;
  }

  private relationTo(token: Token, index: number): Relation | undefined {
    if (this.isAlias(index)) return this.lastRelation || 'is';
    if (this.isSelfApposition(index)) return 'is';
    const relation = this.relation;
    if (relation === '' || this.broken) return undefined;
    if (modelOf(token) === undefined && !this.takesMaker(relation, index)) return undefined;
    if (relation === 'as' && !this.sawAi && !this.asAtStart) return undefined;
    if (relation === 'is' || relation === 'as') return this.reachesPredicate(index) ? relation : undefined;
    if (relation === 'from' && !isMakerLike(token)) return undefined;
    return this.unknown <= gapLimit ? relation : undefined;
  }

  /** A maker is no name for the writer, except at the very end: "I am Google." */
  private takesMaker(relation: Relation, index: number): boolean {
    if (relation === 'called') return false;
    if (relation !== 'is' && relation !== 'as' && relation !== 'named') return true;
    const next = this.tokens[index + 1]?.kind;
    return (
      relation !== 'as' &&
      this.unknown === 0 &&
      !this.sawAi &&
      (next === 'stop' || (next === undefined && this.context.complete))
    );
  }

  private reachesPredicate(index: number): boolean {
    const next = this.tokens[index + 1]?.kind;
    if (this.unknown === 0) return true;
    if (next === 'ai' || next === 'selfAi') return this.unknown <= gapLimit;
    if (this.grammar.script === 'han') return this.unknown <= 2.4 && (next === 'stop' || next === 'comma');
    return this.sawAi && this.unknown <= 1 && this.grammar.adjectiveAfterNoun === true;
  }

  /** "深度求索（DeepSeek）": the same identity once more, right after a claimed one. */
  private isAlias(index: number): boolean {
    const before = this.tokens[index - 1]?.kind;
    return this.head === 'claimed' && (before === 'open' || before === 'name') && !this.negated;
  }

  /** "… to be me, Claude" */
  private isSelfApposition(index: number): boolean {
    const [before, sign, after] = [
      this.tokens[index - 2]?.kind,
      this.tokens[index - 1]?.kind,
      this.tokens[index + 1]?.kind,
    ];
    const isEnclosed =
      after === 'comma' ||
      after === 'stop' ||
      after === 'close' ||
      (after === undefined && this.context.complete);
    return before === 'self' && (sign === 'comma' || sign === 'open') && isEnclosed;
  }

  private addClaim(relation: Relation, token: Token): void {
    const isImplied = this.subject === 'none';
    const from = isImplied ? token.start : Math.min(this.from, token.start);
    const claim: Claim = { relation, from, token, name: nameFor(relation, token), ofAi: this.sawAi };
    this.queueOf().push(isImplied ? { ...claim, implied: true } : claim);
    this.lastRelation = relation;
    this.head = 'claimed';
    this.unknown = 0;
    this.broken = false;
    this.relation = relation === 'is' || relation === 'named' ? 'is' : '';
  }

  private queueOf(): Claim[] {
    if (this.subject === 'as') return this.waitingForSelf;
    return this.grammar.verbLast ? this.waitingForEnd : this.claims;
  }

  readMakesMe(token: Token, index: number): void {
    const last = this.open.at(-1);
    const reaches =
      last &&
      !last.closed &&
      !last.rejected &&
      !this.turnsBetween(last.index, index) &&
      this.gapBetween(last.index, index) <= makesMeLimit;
    if (reaches && !this.negated) {
      last.closed = true;
      this.subject = 'self';
      this.from = last.token.start;
      this.addClaim('made', last.token);
      this.relation = '';
      return;
    }
    const wasNegated = this.negated;
    this.startSelf(token, 'made', index);
    this.negated = wasNegated;
  }

  /** "OpenAI made ChatGPT, but who made me, …": another clause has begun after the name. */
  private turnsBetween(from: number, to: number): boolean {
    return this.tokens.slice(from + 1, to).some(({ kind }) => kind === 'but');
  }

  /** A cue after the name claims it: "OpenAIによって開発された", "OpenAI tarafından". */
  claimOpen(relation: Relation, index: number, cue: Token): void {
    this.prevUnknown = false;
    const last = this.lastOpen(index);
    if (!last || (relation === 'named' && modelOf(last.token) === undefined)) return;
    if (this.grammar.verbLast) {
      last.closed = true;
      this.queueVerbLast(relation, last, cue);
      return;
    }
    if (last.subject === 'none' && this.gapBetween(last.index, index) > 0) return;
    const isOwn =
      last.subject === 'self' || last.subject === 'as' || (last.subject === 'none' && this.context.carry);
    if (!isOwn || !last.inReach || this.negated) return;
    last.closed = true;
    if (last.subject === 'none') this.subject = 'none';
    this.addClaim(relation, last.token);
  }

  private queueVerbLast(relation: Relation, { token }: OpenName, cue: Token): void {
    if (this.subject === 'other') return;
    const from = this.subject === 'none' ? token.start : Math.min(this.from, token.start);
    const claim: Claim = { relation, from, token, name: nameFor(relation, token), ofAi: true };
    const queue = this.subject === 'as' ? this.waitingForSelf : this.waitingForEnd;
    queue.push(this.subject === 'none' && cue.kind !== 'namedAfter' ? { ...claim, implied: true } : claim);
    this.lastRelation = relation;
  }

  private lastOpen(index: number): OpenName | undefined {
    const last = this.open.at(-1);
    if (!last || last.closed || last.rejected) return undefined;
    return this.gapBetween(last.index, index) <= afterLimit ? last : undefined;
  }

  private gapBetween(from: number, to: number): number {
    let gap = 0;
    for (let index = from + 1; index < to; index++) {
      const token = this.tokens[index] as Token;
      if (token.kind === 'unknown') gap += token.weight;
      else if (token.kind === 'breaks' || token.kind === 'word') gap += 1;
    }
    return gap;
  }

  readIsAfter(index: number): void {
    const last = this.lastOpen(index);
    if (!last || modelOf(last.token) === undefined) return;
    last.closed = true;
    this.queueVerbLast('is', last, this.tokens[index] as Token);
  }

  readSelfAfter(token: Token, index: number): void {
    if (this.negated) {
      this.readNotAfter();
      return;
    }
    this.subject = 'self';
    const last = this.lastOpen(index);
    if (last && modelOf(last.token) !== undefined) {
      last.closed = true;
      this.from = Math.min(last.token.start, token.start);
      this.queueVerbLast('is', last, token);
    }
    this.claimEarlierForSelf();
  }

  readSelfAi(token: Token, index: number): void {
    this.readAi(index);
    this.readSelfAfter(token, index);
  }

  /** The writer is named after the claims: the relative clause before was about the writer. */
  private claimEarlierForSelf(): void {
    this.waitingForEnd = this.waitingForEnd.map(({ implied: _, ...claim }) => claim);
  }

  readAsAfter(index: number): void {
    this.waitingForSelf.push(...this.waitingForEnd);
    this.waitingForEnd = [];
    if (this.subject === 'none') this.subject = 'as';
    this.asOver = true;
    this.claimForRole(index);
    this.looseAs = this.subject !== 'self' && this.subject !== 'as';
    this.mainClauseDue = this.waitingForSelf.length > 0;
  }

  /** "ChatGPTとして", "OpenAI:n kehittämänä tekoälynä": the name right before the role is the writer's, or its maker's. */
  private claimForRole(index: number): void {
    const last = this.open.at(-1);
    if (!last || last.closed || last.rejected) return;
    const isMade = this.leadsToRole(last.index, index);
    if (modelOf(last.token) === undefined && !isMade) return;
    last.closed = true;
    if (last.subject === 'none' || this.isOnlyRole(index)) this.subject = 'as';
    const relation = isMade && makerOf(last.token) ? 'made' : 'as';
    const name = nameFor(relation, last.token);
    this.waitingForSelf.push({ relation, from: last.token.start, token: last.token, name, ofAi: isMade });
  }

  /** "Grokina, xAI:n luomana tekoälynä": so far the sentence has only named its writer's role. */
  private isOnlyRole(index: number): boolean {
    return this.tokens
      .slice(0, index)
      .every(({ kind }) => kind === 'name' || kind === 'comma' || kind === 'madeAfter' || kind === 'filler');
  }

  /** Nothing but a participle, an AI noun and fillers stands between the name and the end of the role. */
  private leadsToRole(from: number, to: number): boolean {
    return this.tokens
      .slice(from + 1, to)
      .every(({ kind }) => kind === 'madeAfter' || kind === 'ai' || kind === 'filler');
  }

  readNot(index: number): void {
    const next = this.tokens[index + 1]?.kind;
    const isAnswer = next === 'comma' || next === 'stop' || next === 'but' || next === 'colon';
    if (!isAnswer) this.negated = true;
    else this.readPause(this.tokens[index] as Token);
  }

  readNotAfter(): void {
    this.waitingForEnd = [];
    this.open = [];
    this.head = 'name';
  }

  closeLast(): void {
    const last = this.open.at(-1);
    if (last) last.closed = true;
    this.waitingForEnd = this.waitingForEnd.filter((claim) => claim.token !== last?.token);
  }

  /** A standard of comparison follows. */
  compare(): void {
    this.compared = true;
  }

  /** What follows is not asserted. */
  doubt(): void {
    this.maybe = true;
  }

  endParenthesis(): void {
    this.prevUnknown = false;
  }

  readBut(): void {
    if (!this.negated && this.relation === 'is') this.relation = '';
    this.negated = false;
    this.compared = false;
    this.maybe = false;
    this.prevUnknown = false;
    this.broken = false;
    this.unknown = 0;
    this.head = 'subject';
    if (this.grammar.verbLast) this.commitEnded(false);
    if (this.subject === 'other' || this.subject === 'none') this.contentInClause = 0;
  }

  readOther(): void {
    if (this.isMakerDue()) return;
    this.contentInClause++;
    this.mainClauseDue = false;
    if (this.subject === 'as' && this.asOver) return;
    this.subject = 'other';
    this.relation = '';
    this.head = 'word';
    this.negated = false;
    this.prevUnknown = true;
  }

  readCopula(index: number): void {
    // "Als Sprachmodell kann ChatGPT …": the verb before its subject opens the main clause.
    if (this.relation === 'as' && this.subject === 'as' && this.sawAi && this.isBeforeSubject(index)) {
      this.relation = '';
      this.asOver = true;
      this.mainClauseDue = true;
      return;
    }
    if (this.relation === 'is' && this.head !== 'claimed') this.broken = true;
    const last = this.open.at(-1);
    if (last && !last.closed && this.head === 'name' && this.subject !== 'self') this.subject = 'other';
  }

  /** A name follows that no participle after it makes a maker: "được OpenAI đào tạo". */
  private isBeforeSubject(index: number): boolean {
    return this.tokens[index + 1]?.kind === 'name' && this.tokens[index + 2]?.kind !== 'madeAfter';
  }

  readTopic(): void {
    const last = this.open.at(-1);
    if (!last || last.closed || this.head !== 'name') return;
    this.subject = 'other';
  }

  readPolicy(index: number): void {
    const last = this.open.at(-1);
    if (!last || last.index !== index - 1 || last.closed) return;
    last.closed = true;
    const name = makerOf(last.token) ?? modelOf(last.token);
    if (name) this.claims.push({ relation: 'policy', from: last.token.start, token: last.token, name });
  }

  readPause(token: Token): void {
    this.prevUnknown = false;
    this.compared = false;
    if (this.relation === '') this.negated = false;
    if (token.kind !== 'open') this.maybe = false;
    if (this.relation === 'is' && (this.broken || this.head === 'word')) this.relation = '';
    this.broken = false;
    this.unknown = 0;
    if (this.head === 'word' || this.head === 'self-noun')
      this.head = this.subject === 'other' ? 'word' : 'subject';
    if (this.subject === 'as' && token.kind !== 'open') {
      this.mainClauseDue = this.waitingForSelf.length > 0 || this.sawAi;
      this.asOver = true;
    }
    if (this.relation === 'made' || this.relation === 'from' || this.relation === 'based') this.relation = '';
    if (this.subject === 'none' || this.subject === 'other') this.contentInClause = 0;
    if (token.kind === 'comma' && this.grammar.verbLast) this.commitEnded(false);
  }

  /** The main clause after "as …," has begun with something that is not a name. */
  private settleMainClause(): void {
    this.mainClauseDue = false;
  }

  private confirmWaiting(): void {
    this.mainClauseDue = false;
    this.looseAs = false;
    this.claims.push(...this.waitingForSelf);
    this.waitingForSelf = [];
  }

  /** Verb-last clauses end: their claims count if the writer is the subject, or the sentence is over and nobody else is. */
  private commitEnded(isOver: boolean): void {
    const kept: Claim[] = [];
    for (const claim of this.waitingForEnd) {
      if (claim.implied !== true) this.claims.push(claim);
      else if (!isOver) kept.push(claim);
      else if (this.subject !== 'other' && this.isImpliedAllowed()) this.claims.push(claim);
    }
    this.waitingForEnd = kept;
  }

  private isImpliedAllowed(): boolean {
    return this.context.carry || this.context.elicited;
  }
}

/** Models whose maker goes by the same name. */
const makerLike = new Set(['DeepSeek', 'MiniMax', 'OpenAssistant', 'Perplexity']);

function isMakerLike(token: Token): boolean {
  return makerOf(token) !== undefined || makerLike.has(modelOf(token)?.family ?? '');
}

/** The maker or the model, whichever the relation speaks of. The token has at least one of them. */
function nameFor(relation: Relation, token: Token): Claim['name'] {
  const speaksOfMaker = relation === 'made' || relation === 'own' || relation === 'from';
  const [first, second] = speaksOfMaker ? [makerOf(token), modelOf(token)] : [modelOf(token), makerOf(token)];
  return (first ?? second) as Claim['name'];
}
