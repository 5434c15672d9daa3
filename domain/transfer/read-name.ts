const longest = 300;

/** A model's name, from a string or a number (small data sets count their items); undefined if it is neither. */
export function readName(value: unknown): string | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : undefined;
  if (typeof value !== 'string') return undefined;
  const name = value.trim();
  return name === '' || name.length > longest ? undefined : name;
}
