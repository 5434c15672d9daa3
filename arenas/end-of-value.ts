/**
 * Where the JSON object, list or string ends that begins at `start`; the end of the text if it does not. Brackets inside
 * of strings do not count.
 */
export function endOfValue(text: string, start: number): number {
  let depth = 0;
  let isQuoted = false;
  for (let at = start; at < text.length; at++) {
    const char = text[at];
    if (isQuoted && char === '\\') at++;
    else if (char === '"') isQuoted = !isQuoted;
    else if (isQuoted) continue;
    else if (char === '[' || char === '{') depth++;
    else if (char === ']' || char === '}') depth--;
    if (depth === 0 && !isQuoted && /["\]}]/.test(char ?? '')) return at + 1;
  }
  return text.length;
}
