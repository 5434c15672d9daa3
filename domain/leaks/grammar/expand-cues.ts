/** Expands the cue notation: `(a|b) c|d` → `a c`, `b c`, `d`. Groups may stand inside groups; ` ?` is a space that may be missing. */
export function expandCues(notation: string): readonly string[] {
  const reading = { notation: notation.replaceAll(' ?', '( |)'), at: 0 };
  const phrases = readAlternatives(reading);
  if (reading.at < notation.length)
    throw new Error(`unopened group in cue: ${notation.slice(0, reading.at + 1)}`);
  return [...new Set(phrases.map(tidied))].filter((phrase) => phrase !== '');
}

/** Groups leave gaps behind where they are empty; most phrases have none, and there are sixty thousand. */
function tidied(phrase: string): string {
  return /^\s|\s$|\s\s|[^\S ]/.test(phrase) ? phrase.replace(/\s+/g, ' ').trim() : phrase;
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
    const plain = readPlain(reading);
    if (plain !== '') heads = heads.map((head) => head + plain);
    if (reading.notation[reading.at] !== '(') return heads;
    reading.at++;
    const tails = readGroup(reading);
    heads = heads.flatMap((head) => tails.map((tail) => head + tail));
  }
}

function readPlain(reading: Reading): string {
  const from = reading.at;
  while (reading.at < reading.notation.length && !'(|)'.includes(reading.notation[reading.at] as string))
    reading.at++;
  return reading.notation.slice(from, reading.at);
}

function readGroup(reading: Reading): readonly string[] {
  const phrases = readAlternatives(reading);
  if (reading.notation[reading.at] !== ')') throw new Error(`unclosed group in cue: ${reading.notation}`);
  reading.at++;
  return phrases;
}
