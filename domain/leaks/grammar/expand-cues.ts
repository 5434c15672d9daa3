/** Expands the cue notation: `(a|b) c|d` → `a c`, `b c`, `d`. */
export function expandCues(notation: string): readonly string[] {
  return splitTop(notation)
    .flatMap(expandGroups)
    .map((phrase) => phrase.replace(/\s+/g, ' ').trim())
    .filter((phrase) => phrase !== '');
}

function expandGroups(phrase: string): string[] {
  const open = phrase.indexOf('(');
  if (open < 0) return [phrase];
  const close = phrase.indexOf(')', open);
  if (close < 0) throw new Error(`unclosed group in cue: ${phrase}`);
  const head = phrase.slice(0, open);
  const tails = expandGroups(phrase.slice(close + 1));
  const options = phrase.slice(open + 1, close).split('|');
  return options.flatMap((option) => tails.map((tail) => head + option + tail));
}

function splitTop(notation: string): string[] {
  const phrases: string[] = [];
  let depth = 0;
  let start = 0;
  for (let index = 0; index < notation.length; index++) {
    const sign = notation[index];
    if (sign === '(') depth++;
    if (sign === ')') depth--;
    if (sign === '|' && depth === 0) {
      phrases.push(notation.slice(start, index));
      start = index + 1;
    }
  }
  return [...phrases, notation.slice(start)];
}
