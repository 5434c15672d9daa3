import type { Finding, Span } from '@/domain/leaks/finding';
import type { Lexicon } from '@/domain/leaks/lexicon/build-lexicon';
import type { FoundName } from './names-of';
import { SmallTrie } from './small-trie';

/** How many names of a text are remembered; a hostile text with more keeps its later ones apart. */
const mostRemembered = 5000;

/** Kinds whose words are not names: hiding them would tell more than it hides. */
const nameless = new Set(['cutoff', 'reasoning-tag', 'house-phrase', 'id-prefix']);

/** Who was given away so far, and where else in the text the same identity is named. */
export class GivenNames {
  readonly settled: Span[] = [];
  /** The names of the identities given away. */
  readonly walk = new SmallTrie();
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
      if (this.isGiven(identities)) this.settled.push(span);
      else this.remember(span, identities);
    }
  }

  /** Takes findings as they are reported: their names are hidden for good, wherever they stand. */
  settle(findings: readonly Finding[]): void {
    for (const { kind, severity, nameSpan, claimed } of findings) {
      if (severity === 'note' || nameless.has(kind)) continue;
      this.settled.push(nameSpan);
      if (severity === 'void') this.give([claimed.maker, claimed.family]);
    }
  }

  isGiven(identities: readonly string[]): boolean {
    return identities.some((identity) => this.given.has(identity));
  }

  private give(identities: readonly (string | undefined)[]): void {
    for (const identity of identities) {
      if (identity === undefined || this.given.has(identity)) continue;
      this.given.add(identity);
      for (const name of this.lexicon.names)
        if (name.maker === identity || name.family === identity) this.walk.add(name);
      this.settled.push(...(this.waiting.get(identity) ?? []));
      this.waiting.delete(identity);
    }
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
