const zone = /(?:[zZ]|[+-]\d\d:?\d\d)$/;
/** 2001-09-09 in milliseconds, and the year 33658 in seconds: nothing that is a vote's time is in between. */
const leastMillis = 1e12;
const lastMs = 8.64e15;

/**
 * Milliseconds since 1970 from what files use for times: seconds (with a fraction), milliseconds, or a date as text,
 * which is UTC unless it says otherwise. Undefined if it is none of these.
 */
export function readTime(value: unknown): number | undefined {
  if (typeof value === 'number') return fromNumber(value);
  if (typeof value !== 'string' || value.trim() === '') return undefined;
  const text = value.trim();
  const number = Number(text);
  return Number.isNaN(number) ? fromDate(text) : fromNumber(number);
}

function fromNumber(value: number): number | undefined {
  const ms = Math.round(value >= leastMillis ? value : value * 1000);
  return ms >= 0 && ms <= lastMs ? ms : undefined;
}

function fromDate(text: string): number | undefined {
  if (!/^\d{4}-\d\d-\d\d/.test(text)) return undefined;
  const iso = text.replace(' ', 'T');
  const ms = Date.parse(iso.includes('T') && !zone.test(iso) ? `${iso}Z` : iso);
  return ms >= 0 ? ms : undefined;
}
