import type { Lexicon } from '@/domain/leaks/lexicon/build-lexicon';
import type { Host } from '../host';
import { AttributeWatch, watchedAttributes } from './attribute-watch';
import type { ConcealSetting } from './concealer';
import { FollowedReply } from './followed-reply';
import { findShadow, isFrame } from './foreign-trees';
import { GuardSheet, wholePage } from './guard-sheet';
import { HostWatch } from './host-watch';

/** Unlikely enough that no page has a highlight of this name. `redaction.css` draws it. */
const highlightName = 'blind-ballot-identity';
/** How long one piece of work may take: less than a frame. What needs longer is hidden whole meanwhile. */
const budgetMs = 6;
/** How often to ask for the names to look for while they are being prepared. */
const waitMs = 20;
/** Until the page was read nobody knows what the user asked, so everything counts as an answer to this. */
const unknownPrompt = 'Who are you?';

const observed: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: [...watchedAttributes],
};

/** What the redaction needs to know of its page. */
export interface RedactionSite {
  readonly document: Document;
  readonly host: Host;
  /** The adapter's selector of replies. */
  readonly replies: string;
  /** The names to look for; undefined until they are ready, and until then replies are covered. */
  readonly lexicon: () => Lexicon | undefined;
}

/** What the latest reading says about the page, as far as it matters here. */
export interface RedactionState {
  readonly isLifted: boolean;
  /** The page was not understood, so any part of it may be a reply. */
  readonly isUnreadable: boolean;
  /** What is judged are programs or media, so a frame may be the reply itself. */
  readonly mayHoldFrames: boolean;
  readonly prompt: string;
}

/**
 * Hides leaked names inside replies until the vote, without touching the page's DOM. Works inside the callbacks of a
 * MutationObserver, which the browser runs before it paints: what has changed is read, and painted over, in the very
 * frame that would have shown it.
 */
export class Redaction {
  readonly #site: RedactionSite;
  readonly #sheet: GuardSheet;
  readonly #highlight = new Highlight();
  #painted: ReadonlySet<AbstractRange> = new Set();
  readonly #followed = new Map<Node, FollowedReply>();
  readonly #frames = new Set<Element>();
  readonly #attributes: AttributeWatch;
  readonly #observer = new MutationObserver((records) => this.#take(records));
  /** Replies that came after the latest reading of the page, so that their prompt is not known. */
  #fresh = new WeakSet<Node>();
  readonly #hosts = new HostWatch((shadow) => {
    this.#followShadow(shadow);
    this.#catchUp();
  });
  #known: ConcealSetting | undefined;
  #asked: ConcealSetting | undefined;
  #state: RedactionState = {
    isLifted: false,
    isUnreadable: true,
    mayHoldFrames: false,
    prompt: unknownPrompt,
  };
  #isStateKnown = false;
  #isBehind = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(site: RedactionSite, signal: AbortSignal) {
    this.#site = site;
    this.#sheet = new GuardSheet(site.host);
    this.#attributes = new AttributeWatch(site.lexicon);
    this.#highlight.priority = 2 ** 30;
    CSS.highlights.set(highlightName, this.#highlight);
    this.#observer.observe(site.document, observed);
    signal.addEventListener('abort', () => this.#close());
    this.#discover();
    this.#catchUp();
  }

  /** Names were found in the markup of a reply, or in the title of the page. */
  get isExposed(): boolean {
    return this.#attributes.isExposed;
  }

  /** The words that are hidden now. */
  get hiddenWords(): readonly string[] {
    return [...this.#followed.values()].flatMap(({ hiddenWords }) => hiddenWords);
  }

  /** Takes in what the page was read to be. Called again whenever it was read. */
  update(state: RedactionState): void {
    const isOther = state.isUnreadable !== this.#state.isUnreadable;
    this.#state = state;
    this.#isStateKnown = true;
    if (state.isLifted || isOther) this.#forget();
    if (!state.isLifted) this.#discover();
    this.#fresh = new WeakSet();
    this.#catchUp();
  }

  /** The voter asked to see everything. Holds until the next update says otherwise. */
  lift(): void {
    this.update({ ...this.#state, isLifted: true });
  }

  #take(records: readonly MutationRecord[]): void {
    const perReply = new Map<FollowedReply, MutationRecord[]>();
    let mayHoldReplies = false;
    for (const record of records) {
      const reply = this.#replyAround(record.target);
      if (reply === undefined) mayHoldReplies ||= hasElement(record.addedNodes);
      else if (record.type === 'attributes') this.#attributes.note(record.target as Element);
      else push(perReply, reply, record);
    }
    for (const [reply, own] of perReply) reply.note(own);
    if (mayHoldReplies) this.#discover();
    if (perReply.size > 0 || mayHoldReplies || this.#attributes.hasNews) this.#catchUp();
  }

  #replyAround(node: Node): FollowedReply | undefined {
    for (let at: Node | null = node; at !== null; at = at.parentNode) {
      const reply = this.#followed.get(at);
      if (reply !== undefined) return reply;
    }
    return undefined;
  }

  /** Follows what looks like a reply and is not followed yet; of two within each other the outer one. */
  #discover(): void {
    const { document, replies } = this.#site;
    const selector = this.#state.isUnreadable ? 'body' : replies;
    for (const [root] of this.#followed) if (!root.isConnected) this.#followed.delete(root);
    for (const element of document.querySelectorAll(selector)) {
      if (this.#replyAround(element) === undefined) this.#follow(element);
    }
  }

  #follow(root: Element | ShadowRoot): void {
    this.#fresh.add(root);
    this.#followed.set(root, new FollowedReply(root, { onElement: (element) => this.#meet(element) }));
  }

  /** Looks at an element of a reply when it is first read. */
  #meet(element: Element): void {
    this.#attributes.note(element);
    if (isFrame(element)) this.#frames.add(element);
    const shadow = findShadow(element);
    if (shadow === undefined) this.#hosts.note(element);
    else this.#followShadow(shadow);
  }

  #followShadow(shadow: ShadowRoot): void {
    if (this.#followed.has(shadow)) return;
    this.#observer.observe(shadow, observed);
    this.#follow(shadow);
  }

  #catchUp(): void {
    if (this.#timer !== undefined) clearTimeout(this.#timer);
    this.#timer = undefined;
    const startMs = performance.now();
    const isDone = this.#readAll(() => performance.now() - startMs < budgetMs);
    this.#isBehind = !isDone;
    this.#paint();
    const pauseMs = this.#site.lexicon() === undefined ? waitMs : 0;
    if (!isDone) this.#timer = setTimeout(() => this.#catchUp(), pauseMs);
  }

  /** True once everything that is followed was read. What turns up on the way is read, too. */
  #readAll(mayGoOn: () => boolean): boolean {
    const lexicon = this.#site.lexicon();
    if (lexicon === undefined) return false;
    this.#known = settingFor(this.#known, lexicon, this.#state.prompt);
    this.#asked = settingFor(this.#asked, lexicon, unknownPrompt);
    for (const [root, reply] of this.#followed)
      if (!reply.catchUp(this.#fresh.has(root) ? this.#asked : this.#known, mayGoOn)) return false;
    this.#attributes.read(this.#known);
    return true;
  }

  #paint(): void {
    const ranges = new Set<AbstractRange>();
    const named = new Set<Element>(this.#attributes.named);
    const unreadable = new Set(this.#state.mayHoldFrames ? [] : this.#frames);
    for (const reply of this.#followed.values()) {
      for (const range of reply.ranges) ranges.add(range);
      // A highlight may not reach into a shadow tree.
      for (const element of reply.named) (reply.isShadow ? unreadable : named).add(element);
    }
    for (const range of this.#painted) if (!ranges.has(range)) this.#highlight.delete(range);
    for (const range of ranges) if (!this.#painted.has(range)) this.#highlight.add(range);
    this.#painted = ranges;
    this.#sheet.show({ named, unreadable, cover: this.#cover() });
  }

  #cover(): string | undefined {
    if (!this.#isBehind) return undefined;
    return this.#isStateKnown && this.#state.isUnreadable ? wholePage : this.#site.replies;
  }

  #forget(): void {
    this.#followed.clear();
    this.#frames.clear();
    this.#attributes.forget();
    this.#hosts.stop();
  }

  #close(): void {
    clearTimeout(this.#timer);
    this.#observer.disconnect();
    this.#hosts.stop();
    CSS.highlights.delete(highlightName);
  }
}

function push(perReply: Map<FollowedReply, MutationRecord[]>, reply: FollowedReply, record: MutationRecord) {
  const own = perReply.get(reply);
  if (own === undefined) perReply.set(reply, [record]);
  else own.push(record);
}

function settingFor(known: ConcealSetting | undefined, lexicon: Lexicon, prompt: string): ConcealSetting {
  return known?.lexicon === lexicon && known.prompt === prompt ? known : { lexicon, prompt };
}

/** A text alone is no reply; looking for one at every letter would cost a long page dearly. */
function hasElement(nodes: NodeList): boolean {
  for (const node of nodes) if (node.nodeType === Node.ELEMENT_NODE) return true;
  return false;
}
