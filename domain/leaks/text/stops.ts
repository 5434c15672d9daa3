/** Stops that need a space after them. */
export function isStop(unit: number): boolean {
  return unit === 0x2e || unit === 0x21 || unit === 0x3f || unit === 0x2026;
}

/** What may stand between a stop and the space that ends its sentence. */
export function isClosing(unit: number): boolean {
  return (
    unit === 0x22 ||
    unit === 0x201d ||
    unit === 0xbb ||
    unit === 0x29 ||
    unit === 0x5d ||
    unit === 0x20 ||
    unit === 0x27
  );
}

/** Stops of scripts that need no space after them: 。！？ (folded), danda, Arabic question mark. */
export function isFullStop(unit: number): boolean {
  return unit === 0x3002 || unit === 0x964 || unit === 0x61f;
}

/** A letter of an alphabet with capitals. */
export function hasCase(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0xdf && unit < 0x590);
}
