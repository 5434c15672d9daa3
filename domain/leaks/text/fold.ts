import { finishSteps } from './finish-steps';
import { simplified } from './simplified';

/** What a UTF-16 unit is to the word and sentence reader. */
export const charClass = {
  other: 0,
  letter: 1,
  digit: 2,
  ideograph: 3,
  hangul: 4,
  space: 5,
  newline: 6,
} as const;

/** Marks in `fold`: a unit that is dropped, and a mark that joins the letter before it. */
export const dropped = 0;
export const combining = 1;

export interface FoldTable {
  /** For every UTF-16 unit the unit it is matched as, or `dropped`, or `combining`. */
  readonly fold: Uint16Array;
  /** For every folded unit its `charClass`. */
  readonly classOf: Uint8Array;
}

let table: FoldTable | undefined;

/** The folding table, built on first use (about 20 ms). One unit becomes at most one, so offsets stay simple. */
export function foldTable(): FoldTable {
  table ??= finishSteps(buildTable());
  return table;
}

/** Builds the folding table in steps of less than a millisecond, so that its first use does not wait. */
export function* prepareFoldTable(): Generator<undefined, void> {
  table ??= yield* buildTable();
}

const unitsPerStep = 0x800;

function* buildTable(): Generator<undefined, FoldTable> {
  const fold = new Uint16Array(0x10000);
  const classOf = new Uint8Array(0x10000);
  for (let unit = 0; unit < 0x10000; unit++) {
    if (unit % unitsPerStep === 0) yield;
    fold[unit] = foldUnit(unit);
  }
  for (const [from, to] of simplified) fold[from] = to;
  for (let unit = 0; unit < 0x10000; unit++) {
    if (unit % unitsPerStep === 0) yield;
    classOf[unit] = classify(unit);
  }
  return { fold, classOf };
}

function foldUnit(unit: number): number {
  if (isCombining(unit)) return combining;
  if (isDropped(unit)) return dropped;
  if (isSpace(unit)) return 0x20;
  if (isHyphen(unit)) return 0x2d;
  if (unit === 0x2019 || unit === 0x2018 || unit === 0x02bc || unit === 0xb4) return 0x27;
  if (unit >= 0xd800 && unit <= 0xdfff) return unit;
  return foldArabic(foldTurkish(foldLetter(unit)));
}

function foldLetter(unit: number): number {
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a ? unit + 32 : unit;
  if (isUnchanging(unit)) return unit;
  const folded = String.fromCharCode(unit).normalize('NFKC').toLowerCase();
  return folded.length === 1 ? folded.charCodeAt(0) : folded.normalize('NFC').charCodeAt(0);
}

/** Han and Hangul syllables have neither case nor compatibility forms; skipping them makes the table cheap. */
function isUnchanging(unit: number): boolean {
  return (
    (unit >= 0x3041 && unit <= 0x9fff && !(unit >= 0x3130 && unit <= 0x33ff)) ||
    (unit >= 0xac00 && unit <= 0xd7a3)
  );
}

function foldTurkish(unit: number): number {
  return unit === 0x131 ? 0x69 : unit;
}

function foldArabic(unit: number): number {
  if (unit === 0x622 || unit === 0x623 || unit === 0x625 || unit === 0x671) return 0x627;
  if (unit === 0x649 || unit === 0x6cc) return 0x64a;
  if (unit === 0x6a9) return 0x643;
  return unit === 0x629 ? 0x647 : unit;
}

function isCombining(unit: number): boolean {
  return (unit >= 0x300 && unit <= 0x36f) || unit === 0x3099 || unit === 0x309a;
}

/** Invisible characters, Arabic and Hebrew vowel signs, the nukta, and Markdown's emphasis marks. */
function isDropped(unit: number): boolean {
  return (
    unit === 0x2a || // *
    unit === 0x60 || // `
    unit === 0x0d ||
    isInvisible(unit) ||
    unit === 0xfe0e ||
    unit === 0xfe0f ||
    (unit >= 0x64b && unit <= 0x65f) ||
    unit === 0x670 ||
    unit === 0x640 ||
    (unit >= 0x591 && unit <= 0x5c7 && unit !== 0x5be) ||
    unit === 0x93c
  );
}

/** Zero-width and direction characters and the soft hyphen: inside a name they are a sign of evasion. */
export function isInvisible(unit: number): boolean {
  return (
    (unit >= 0x200b && unit <= 0x200f) ||
    (unit >= 0x202a && unit <= 0x202e) ||
    (unit >= 0x2060 && unit <= 0x206f) ||
    unit === 0xfeff ||
    unit === 0xad
  );
}

function isSpace(unit: number): boolean {
  return (
    unit === 0x20 ||
    unit === 9 ||
    unit === 0xa0 ||
    unit === 0x202f ||
    unit === 0x3000 ||
    (unit >= 0x2000 && unit <= 0x200a)
  );
}

function isHyphen(unit: number): boolean {
  return (unit >= 0x2010 && unit <= 0x2013) || unit === 0x2212 || unit === 0xff0d;
}

function classify(unit: number): number {
  if (unit === 0x20) return charClass.space;
  if (unit === 0x0a || unit === 0x2028 || unit === 0x2029) return charClass.newline;
  if (unit >= 0x30 && unit <= 0x39) return charClass.digit;
  if (unit < 0x80) return unit >= 0x61 && unit <= 0x7a ? charClass.letter : charClass.other;
  if (unit >= 0xac00 && unit <= 0xd7a3) return charClass.hangul;
  if (isIdeograph(unit)) return charClass.ideograph;
  return /[\p{L}\p{M}\p{N}]/u.test(String.fromCharCode(unit)) ? charClass.letter : charClass.other;
}

/** Scripts written without spaces: Han, Kana, Thai, Lao, Khmer, Burmese. */
function isIdeograph(unit: number): boolean {
  return (
    (unit >= 0x3005 && unit <= 0x3007) ||
    (unit >= 0x3041 && unit <= 0x30ff && unit !== 0x30fb) ||
    (unit >= 0x3400 && unit <= 0x9fff) ||
    (unit >= 0xe01 && unit <= 0xe5b) ||
    (unit >= 0xe81 && unit <= 0xedf) ||
    (unit >= 0x1000 && unit <= 0x109f) ||
    (unit >= 0x1780 && unit <= 0x17ff)
  );
}

/** Folds a whole string: how lexicon names and cue phrases are brought to the form texts are matched in. */
export function foldText(text: string): string {
  const { fold } = foldTable();
  const composed = text.normalize('NFC');
  if (isFolded(composed, fold)) return composed;
  let folded = '';
  for (let index = 0; index < composed.length; index++) {
    const unit = fold[composed.charCodeAt(index)] ?? dropped;
    if (unit > combining) folded += String.fromCharCode(unit);
  }
  return folded;
}

/** Most cue phrases are written as they are matched; building them anew would be most of the work. */
function isFolded(text: string, fold: Uint16Array): boolean {
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit <= combining || fold[unit] !== unit) return false;
  }
  return true;
}
