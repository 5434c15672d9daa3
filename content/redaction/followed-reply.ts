import type { Span } from '@/domain/leaks/finding';
import { Concealer, type ConcealSetting } from './concealer';
import { lightElementOf } from './foreign-trees';
import { ReplyText } from './reply-text';
import type { Finds } from './text-walk';

/** A reply with names in more elements than this is taken out of reach as a whole. */
const mostNamed = 60;

/** One reply (or a shadow tree inside one) whose names are kept hidden while it changes. */
export class FollowedReply {
  readonly root: Element | ShadowRoot;
  readonly #text: ReplyText;
  #concealer: Concealer | undefined;
  #setting: ConcealSetting | undefined;
  /** How much of the text stands since the last reading. */
  #unchanged = 0;
  #isDirty = true;
  #spans: readonly Span[] = [];
  #ranges: readonly StaticRange[] = [];
  #named: readonly Element[] = [];

  constructor(root: Element | ShadowRoot, finds: Finds) {
    this.root = root;
    this.#text = new ReplyText(root, finds);
  }

  get isShadow(): boolean {
    return this.root instanceof ShadowRoot;
  }

  get ranges(): readonly StaticRange[] {
    return this.#ranges;
  }

  /** The smallest elements that hold the letters of a hidden name. */
  get named(): readonly Element[] {
    return this.#named;
  }

  /** The words that are hidden now, for those who must keep them out of something else. */
  get hiddenWords(): readonly string[] {
    return this.#spans.map(({ start, end }) => this.#text.slice(start, end));
  }

  note(records: readonly MutationRecord[]): void {
    this.#unchanged = Math.min(this.#unchanged, this.#text.forget(records));
    this.#isDirty = true;
  }

  /** Reads what has changed. Returns false when `mayGoOn` said no before all was read: then nothing here is safe. */
  catchUp(setting: ConcealSetting, mayGoOn: () => boolean): boolean {
    if (!this.#isDirty && this.#setting === setting) return true;
    this.#text.read(mayGoOn);
    if (!this.#text.isRead) return false;
    if (this.#setting !== setting) this.#begin(setting);
    const concealer = this.#concealer as Concealer;
    if (!concealer.read(this.#text, this.#unchanged, mayGoOn)) return false;
    this.#mark(concealer.spans);
    this.#unchanged = this.#text.length;
    this.#isDirty = false;
    return true;
  }

  #begin(setting: ConcealSetting): void {
    this.#setting = setting;
    this.#concealer = new Concealer(setting);
    this.#unchanged = 0;
  }

  #mark(spans: readonly Span[]): void {
    const reach = spans.reduce((most, { end }) => Math.max(most, end), 0);
    if (reach <= this.#unchanged && isSame(spans, this.#spans)) return;
    const places = spans.flatMap(({ start, end }) => this.#text.places(start, end));
    this.#spans = spans;
    this.#ranges = places.map(({ node, from, to }) => rangeOf(node, from, to));
    const named = new Set(places.flatMap(({ node }) => lightElementOf(node) ?? []));
    this.#named = named.size > mostNamed ? [lightElementOf(this.root) as Element] : [...named];
  }
}

function isSame(one: readonly Span[], other: readonly Span[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ start, end }, index) => start === other[index]?.start && end === other[index]?.end)
  );
}

function rangeOf(node: Text, from: number, to: number): StaticRange {
  return new StaticRange({ startContainer: node, startOffset: from, endContainer: node, endOffset: to });
}
