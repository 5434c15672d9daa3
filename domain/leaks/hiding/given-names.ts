import type { Finding, Span } from '@/domain/leaks/finding';
import type { Lexicon } from '@/domain/leaks/lexicon/build-lexicon';
import { type Rewind, saveFields } from '@/domain/leaks/rewind/rewind';
import type { FoundName } from './names-of';
import { SmallTrie } from './small-trie';

/** How many names of a text are remembered; a hostile text with more keeps its later ones apart. */
const mostRemembered = 5000;

/** After so many hidden places the rest of the text is hidden whole: one span instead of millions. */
const mostSettled = 20_000;

/** Kinds whose words are not names: hiding them would tell more than it hides. */
const nameless = new Set(['cutoff', 'reasoning-tag', 'house-phrase', 'id-prefix']);

/** Who was given away so far, and where else in the text the same identity is named. */
export class GivenNames {
  readonly settled: Span[] = [];
  /** The names of the identities given away. */
  walk = new SmallTrie();
  private readonly given = new Set<string>();
  private remembered = 0;
  private readonly waiting = new Map<string, Span[]>();
  private readonly lexicon: Lexicon;

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon;
  }

  /** Takes the names of a sentence that is over. */
  note(names: readonly FoundName[]): void {
    for (const { span, identities } of names) {
      if (this.isGiven(identities)) this.hide(span);
      else this.remember(span, identities);
    }
  }

  /** Takes a finding as it is made: its names are hidden for good, wherever they stand. */
  settle({ kind, severity, nameSpan, claimed }: Finding): void {
    if (severity === 'note' || nameless.has(kind)) return;
    this.hide(nameSpan);
    if (severity === 'void') this.give([claimed.maker, claimed.family]);
  }

  save(): Rewind {
    const fields = saveFields(this);
    const hidden = this.settled.length;
    const given = [...this.given];
    const waiting = [...this.waiting].map(([identity, spans]) => [identity, [...spans]] as const);
    return () => {
      fields();
      this.settled.length = hidden;
      this.waiting.clear();
      for (const [identity, spans] of waiting) this.waiting.set(identity, [...spans]);
      // What is given is never taken back, save here.
      if (this.given.size > given.length) this.giveAnew(given);
    };
  }

  isGiven(identities: readonly string[]): boolean {
    return identities.some((identity) => this.given.has(identity));
  }

  private give(identities: readonly (string | undefined)[]): void {
    for (const identity of identities) {
      if (identity === undefined || this.given.has(identity)) continue;
      this.learn(identity);
      for (const span of this.waiting.get(identity) ?? []) this.hide(span);
      this.waiting.delete(identity);
    }
  }

  private learn(identity: string): void {
    this.given.add(identity);
    for (const name of this.lexicon.names)
      if (name.maker === identity || name.family === identity) this.walk.add(name);
  }

  private giveAnew(identities: readonly string[]): void {
    this.given.clear();
    this.walk = new SmallTrie();
    for (const identity of identities) this.learn(identity);
  }

  private hide(span: Span): void {
    if (this.settled.length > mostSettled) return;
    const isLast = this.settled.length === mostSettled;
    this.settled.push(isLast ? { start: span.start, end: Number.MAX_SAFE_INTEGER } : span);
  }

  private remember(span: Span, identities: readonly string[]): void {
    if (this.remembered >= mostRemembered) return;
    this.remembered++;
    for (const identity of identities) {
      const known = this.waiting.get(identity);
      if (known) known.push(span);
      else this.waiting.set(identity, [span]);
    }
  }
}
