/** A short text such as a language; undefined for anything else. */
export function readLabel(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const label = value.trim();
  return label === '' || label.length > 100 ? undefined : label;
}

/** A battle's id: a short text or a whole number. */
export function readKey(value: unknown): string | undefined {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? String(value) : undefined;
  if (typeof value !== 'string' || value.length > 200) return undefined;
  return value === '' ? undefined : value;
}

/** A flag from JSON or CSV; undefined if it says neither yes nor no. */
export function readFlag(value: unknown): boolean | undefined {
  if (typeof value === 'boolean') return value;
  const word = String(value).trim().toLowerCase();
  if (word === 'true' || word === '1' || word === '1.0') return true;
  return word === 'false' || word === '0' || word === '0.0' ? false : undefined;
}

/** Whether a cell of a table is there at all. */
export function isBlank(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}
