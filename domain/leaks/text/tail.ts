import { type Rewind, saveFields } from '@/domain/leaks/rewind/rewind';

const kept = 2048;

/** The last stretch of the original text, so that a finding can quote it exactly. */
export class Tail {
  private text = '';
  private offset = 0;

  push(chunk: string): void {
    if (this.text.length > kept) {
      this.offset += this.text.length - kept;
      this.text = this.text.slice(-kept);
    }
    this.text += chunk;
  }

  save(): Rewind {
    return saveFields(this);
  }

  /** The original text between two offsets, as far as it is still kept. */
  slice(start: number, end: number): string {
    return this.text.slice(Math.max(0, start - this.offset), Math.max(0, end - this.offset));
  }
}
