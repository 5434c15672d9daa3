import { isCorrected } from './claims/read-correction';
import type { Finding } from './finding';
import { type Rewind, saveFields } from './rewind/rewind';
import type { Sentence } from './text/sentence';

/** A text with more findings has said it all; what follows is only followed for what to hide. */
const mostFindings = 2000;

/** The findings of a text on their way out, each place of a sentence reported once. */
export class Found {
  private ready: Finding[] = [];
  /** Void findings of this sentence with the end of their name, for a correction that may follow. */
  private claimed: { readonly finding: Finding; readonly end: number }[] = [];
  /** Places of this sentence already reported. */
  private readonly places = new Set<number>();
  private count = 0;
  private readonly onFound: (finding: Finding) => void;

  /** `onFound` learns of every finding at once, however long the chunk goes on after it. */
  constructor(onFound: (finding: Finding) => void) {
    this.onFound = onFound;
  }

  /** No more are looked for. */
  get isFull(): boolean {
    return this.count >= mostFindings;
  }

  /** This sentence has given something away. */
  get hasPlace(): boolean {
    return this.places.size > 0;
  }

  has(place: number): boolean {
    return this.places.has(place);
  }

  /** Takes a place of the sentence, for one finding only; tells whether it was free. */
  take(place: number): boolean {
    if (this.places.has(place)) return false;
    this.places.add(place);
    this.count++;
    return true;
  }

  /** Findings that go out with the next drain. */
  add(...findings: readonly Finding[]): void {
    for (const finding of findings) {
      this.ready.push(finding);
      this.onFound(finding);
    }
  }

  /** A claim, which the end of its sentence may still take back. `end`: where its name ends in the sentence. */
  addClaim(finding: Finding, end: number): void {
    this.add(finding);
    if (finding.severity === 'void') this.claimed.push({ finding, end });
  }

  /** A claim taken back in its own sentence is reported once more: it was read, but the reader knows better. */
  closeSentence(sentence: Sentence): void {
    for (const { finding, end } of this.claimed)
      if (isCorrected(sentence, end)) this.add({ ...finding, corrected: true });
    this.claimed = [];
    this.places.clear();
  }

  save(): Rewind {
    const fields = saveFields(this);
    const { ready, claimed } = this;
    const readied = ready.length;
    const claims = [...claimed];
    const places = [...this.places];
    return () => {
      fields();
      this.ready = ready.slice(0, readied);
      this.claimed = [...claims];
      this.places.clear();
      for (const place of places) this.places.add(place);
    };
  }

  drain(): readonly Finding[] {
    const { ready } = this;
    this.ready = [];
    return ready;
  }
}
