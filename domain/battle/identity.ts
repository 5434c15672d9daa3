import { defaultLexicon } from '../leaks/lexicon/build-lexicon';
import { foldText } from '../leaks/text/fold';

/** The models an arena lists, by name and id, folded. A plain list: it says nothing about any pair. */
export type ModelList = ReadonlySet<string>;

/** So many names together are a catalogue and give nobody away. */
export const catalogueSize = 8;

const longestName = 200;
const mostValues = 20_000;

// Keys seen in traffic of arenas and their providers, 2023 to 2026.
const identityKey =
  /^(?:(?:selected|served|routed|requested)_?)?model_?(?:id|name|key|slug)?$|^system_?fingerprint$/i;

// 2026-09, arenas' streams: ids that only one maker's servers write. `chatcmpl-`, `call_` and `gen-` are
// everybody's by now, and how usage is counted hints at a family in most honest streams: they give nobody away.
const makersId = /^(?:toolu_|msg_)(?:01|bdrk_|vrtx_)\w{8,}$|^functions\.\w{1,64}:\d{1,4}$/;

export function listModels(names: Iterable<string>): ModelList {
  return new Set([...names].map(foldName).filter((name) => name !== ''));
}

/** Whether a text is the name of a model: one that the arena lists, or one that begins as a known name does. */
export function isModelName(text: string, list: ModelList): boolean {
  if (text.length > longestName) return false;
  const name = foldName(text);
  return list.has(name) || name.split('/').some(beginsKnown);
}

/**
 * Whether data from before the vote names a model under a key that stands for one, or carries an id that only one
 * maker's servers write. Only that it does is told, never what was found.
 */
export function exposesModel(data: unknown, list: ModelList): boolean {
  const names = new Set<string>();
  const open: unknown[] = [data];
  for (let count = 0; open.length > 0 && count < mostValues; count++) {
    const value = open.pop();
    if (typeof value !== 'object' || value === null) continue;
    for (const [key, inner] of Object.entries(value)) {
      if (typeof inner === 'string' && isMakersId(key, inner)) names.add(key);
      if (typeof inner !== 'string') open.push(inner);
      else if (identityKey.test(key) && isModelName(inner, list)) names.add(foldName(inner));
    }
  }
  return names.size > 0 && names.size < catalogueSize;
}

/** In the words of a reply such an id would be a quotation. */
function isMakersId(key: string, text: string): boolean {
  return /id$/i.test(key) && text.length <= longestName && makersId.test(text);
}

function foldName(text: string): string {
  return foldText(text).trim();
}

let surfaces: ReadonlySet<string> | undefined;

/** `claude-9-large` begins as `claude` does. A single letter or digit begins nothing. */
function beginsKnown(name: string): boolean {
  surfaces ??= new Set(defaultLexicon().names.map(({ surface }) => surface));
  const parts = name.split(/[\s:_-]+/).filter((part) => part !== '');
  return parts.some((_, count) => {
    const beginning = parts.slice(0, count + 1).join('-');
    return count < 4 && beginning.length > 1 && surfaces?.has(beginning);
  });
}
