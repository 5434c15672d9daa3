import type { Finding } from '@/domain/leaks/finding';
import type { Rewind } from '@/domain/leaks/rewind/rewind';

interface Waiting {
  readonly finding: Finding;
  patience: number;
}

/** Findings that wait some sentences for what settles them. */
export class WaitingFindings {
  private waiting: Waiting[] = [];

  get isEmpty(): boolean {
    return this.waiting.length === 0;
  }

  get findings(): readonly Finding[] {
    return this.waiting.map(({ finding }) => finding);
  }

  save(): Rewind {
    const waiting = this.waiting.map((entry) => ({ ...entry }));
    return () => {
      this.waiting = waiting.map((entry) => ({ ...entry }));
    };
  }

  add(finding: Finding, patience: number): void {
    this.waiting.push({ finding, patience });
  }

  /** Another sentence has gone by; returns the findings whose patience is over. */
  pass(): readonly Finding[] {
    if (this.isEmpty) return [];
    const tired = this.waiting.filter((entry) => entry.patience-- <= 0);
    if (tired.length > 0) this.waiting = this.waiting.filter((entry) => !tired.includes(entry));
    return tired.map(({ finding }) => finding);
  }

  takeAll(): readonly Finding[] {
    const all = this.waiting.map(({ finding }) => finding);
    this.waiting = [];
    return all;
  }
}
