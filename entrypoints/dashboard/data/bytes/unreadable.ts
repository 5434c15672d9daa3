import type { FailureCode } from '@/domain/transfer/failure';

/** Thrown where the bytes of a file give no text; says why in the words of an import's report. */
export class Unreadable extends Error {
  readonly code: FailureCode;

  constructor(code: FailureCode) {
    super(code);
    this.name = 'Unreadable';
    this.code = code;
  }
}
