/** Expands the cue notation: `(a|b) c|d` → `a c`, `b c`, `d`. Groups may stand inside groups. */
export function expandCues(notation: string): readonly string[] {
  const reading = { notation, at: 0 };
  const phrases = readAlternatives(reading);
  if (reading.at < notation.length)
    throw new Error(`unopened group in cue: ${notation.slice(0, reading.at + 1)}`);
  return [...new Set(phrases.map((phrase) => phrase.replace(/\s+/g, ' ').trim()))].filter(
    (phrase) => phrase !== '',
  );
}

interface Reading {
  readonly notation: string;
  at: number;
}

function readAlternatives(reading: Reading): readonly string[] {
  const phrases = [...readSequence(reading)];
  while (reading.notation[reading.at] === '|') {
    reading.at++;
    phrases.push(...readSequence(reading));
  }
  return phrases;
}

function readSequence(reading: Reading): readonly string[] {
  let heads: readonly string[] = [''];
  for (;;) {
    const sign = reading.notation[reading.at];
    if (sign === undefined || sign === '|' || sign === ')') return heads;
    reading.at++;
    const tails = sign === '(' ? readGroup(reading) : [sign];
    heads = heads.flatMap((head) => tails.map((tail) => head + tail));
  }
}

function readGroup(reading: Reading): readonly string[] {
  const phrases = readAlternatives(reading);
  if (reading.notation[reading.at] !== ')') throw new Error(`unclosed group in cue: ${reading.notation}`);
  reading.at++;
  return phrases;
}
