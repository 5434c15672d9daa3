import * as v from 'valibot';

// 2026-09: the whole catalogue stands in flight chunks, inline scripts of the form `self.__next_f.push([1,"…"])`. It
// lists every model and says nothing of the pair. Chunks can be cut anywhere, so they are joined first.
const chunkCall = /^\s*self\.__next_f\.push\((\[1,[\s\S]*\])\)\s*;?\s*$/;
const listKey = '"initialModels":';

const Chunk = v.tuple([v.literal(1), v.string()]);
const Rows = v.array(v.object({ publicName: v.string() }));

/** The public names of all models that a page lists; empty where it lists none or in a form we do not know. */
export function readRoster(root: ParentNode): readonly string[] {
  const flight = [...root.querySelectorAll('script:not([src])')].map(readChunk).join('');
  const start = flight.indexOf(listKey);
  if (start < 0) return [];
  const rows = v.safeParse(Rows, parse(arrayAt(flight, start + listKey.length)));
  return rows.success ? rows.output.map(({ publicName }) => publicName) : [];
}

function readChunk(script: Element): string {
  const [, json] = chunkCall.exec(script.textContent ?? '') ?? []; // Most scripts are no flight chunks.
  const chunk = v.safeParse(Chunk, json === undefined ? undefined : parse(json));
  return chunk.success ? chunk.output[1] : '';
}

/** The JSON array that begins at `start`, up to the bracket that closes it. Brackets inside strings do not count. */
function arrayAt(text: string, start: number): string {
  let depth = 0;
  let isString = false;
  for (let index = start; index < text.length; index++) {
    const letter = text[index];
    if (isString && letter === '\\') index++;
    else if (letter === '"') isString = !isString;
    else if (!isString && letter === '[') depth++;
    else if (!isString && letter === ']' && --depth === 0) return text.slice(start, index + 1);
  }
  return '';
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined; // Not JSON, so not the list we know.
  }
}
