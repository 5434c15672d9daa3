import { type Rewind, saveFields } from '@/domain/leaks/rewind/rewind';
import { charClass, combining, foldTable } from './fold';

const noUnit = -1;

/** Takes a unit of text and where it stands in the original: half-open range in UTF-16 units. */
export type OnUnit = (raw: number, start: number, end: number) => void;

/** Lags one unit behind, so that combining marks and the halves of surrogate pairs find their partner. */
export class UnitJoiner {
  private readonly table = foldTable();
  private offset = 0;
  private held = noUnit;
  private heldStart = 0;
  private readonly onUnit: OnUnit;

  constructor(onUnit: OnUnit) {
    this.onUnit = onUnit;
  }

  take(unit: number): void {
    if (unit >= 0x300 && this.held !== noUnit && this.joins(unit)) {
      this.offset++;
      return;
    }
    this.release();
    this.held = unit;
    this.heldStart = this.offset++;
    if (this.standsAlone(unit)) this.release();
  }

  /** Passes on the unit held back: no partner for it will come. */
  release(): void {
    if (this.held === noUnit) return;
    const raw = this.held;
    this.held = noUnit;
    this.onUnit(raw, this.heldStart, this.offset);
  }

  save(): Rewind {
    return saveFields(this);
  }

  /** The unit held back, its place so far, or nothing. */
  get pending(): { readonly raw: number; readonly start: number; readonly end: number } | undefined {
    return this.held === noUnit ? undefined : { raw: this.held, start: this.heldStart, end: this.offset };
  }

  /** Signs and spaces take no combining mark, so they need not wait for one. */
  private standsAlone(unit: number): boolean {
    const kind = this.table.classOf[this.table.fold[unit] as number] as number;
    const isSurrogate = unit >= 0xd800 && unit <= 0xdfff;
    return (
      !isSurrogate && (kind === charClass.other || kind === charClass.space || kind === charClass.newline)
    );
  }

  /** Joins a combining mark or a low surrogate to the unit held back. */
  private joins(unit: number): boolean {
    if (this.table.fold[unit] === combining) {
      const composed = String.fromCharCode(this.held, unit).normalize('NFC');
      if (composed.length === 1) this.held = composed.charCodeAt(0);
      return true;
    }
    if (unit >= 0xdc00 && unit <= 0xdfff && this.held >= 0xd800 && this.held <= 0xdbff) {
      const plain = String.fromCharCode(this.held, unit).normalize('NFKC');
      if (plain.length === 1) this.held = plain.charCodeAt(0);
      return plain.length === 1;
    }
    return false;
  }
}
