import type { Finding } from '@/domain/leaks/finding';
import type { Rewind } from '@/domain/leaks/rewind/rewind';
import { charClass, foldTable } from '@/domain/leaks/text/fold';
import { charMark, type Sentence } from '@/domain/leaks/text/sentence';

const newline = 0x0a;

/**
 * Findings inside a quotation that opens the reply. Some models answer inside quotation marks; others begin a story. If words
 * follow the quotation in its line (`"…," said the robot`), it is somebody else's.
 */
export class OpeningQuotation {
  private held: Finding[] = [];

  get findings(): readonly Finding[] {
    return this.held;
  }

  save(): Rewind {
    const held = [...this.held];
    return () => {
      this.held = [...held];
    };
  }

  hold(finding: Finding): void {
    this.held.push(finding);
  }

  /** Looks at a finished sentence and returns what it settles. */
  settle(sentence: Sentence): readonly Finding[] {
    if (this.held.length === 0) return this.held;
    if (hasNarration(sentence)) return this.release(asMention);
    return sentence.chars[sentence.length - 1] === newline ? this.end() : [];
  }

  /** The reply is over: nothing narrates the quotation. */
  end(): readonly Finding[] {
    return this.release((finding) => finding);
  }

  private release(change: (finding: Finding) => Finding): readonly Finding[] {
    const released = this.held.map(change);
    this.held = [];
    return released;
  }
}

function asMention(finding: Finding): Finding {
  return { ...finding, kind: 'mention', severity: 'note' };
}

function hasNarration({ chars, marks, length }: Sentence): boolean {
  const { classOf } = foldTable();
  for (let at = 0; at < length; at++) {
    const kind = classOf[chars[at] as number] as number;
    const isWord = kind === charClass.letter || kind === charClass.ideograph || kind === charClass.hangul;
    if (isWord && ((marks[at] as number) & charMark.opening) === 0) return true;
  }
  return false;
}
