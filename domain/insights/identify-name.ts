import { defaultLexicon } from '../leaks/lexicon/build-lexicon';
import { foldText } from '../leaks/text/fold';

/** Whom a model's name belongs to, as far as the lexicon knows. A distilled model may belong to several. */
export interface NameOwners {
  readonly makers: ReadonlySet<string>;
  readonly families: ReadonlySet<string>;
}

const longestName = 5;

/** Looks for the lexicon's names among the words of a revealed model name, such as `claude-opus-4`. */
export function identifyName(name: string): NameOwners {
  const words = wordsOf(name)
    .split(' ')
    .filter((word) => word !== '');
  const makers = new Set<string>();
  const families = new Set<string>();
  for (let start = 0; start < words.length; start++) {
    for (let end = start + 1; end <= Math.min(start + longestName, words.length); end++) {
      for (const { maker, family } of index().get(words.slice(start, end).join(' ')) ?? []) {
        if (maker !== '') makers.add(maker);
        if (family !== '') families.add(family);
      }
    }
  }
  return { makers, families };
}

/** Folded words with single spaces between them, digits apart from letters: `Qwen2.5-72B` is `qwen 2 5 72 b`. */
export function wordsOf(name: string): string {
  return foldText(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\p{L}(?=\p{N})|\p{N}(?=\p{L})/gu, '$& ')
    .trim();
}

type Owner = { readonly maker: string; readonly family: string };

let built: ReadonlyMap<string, readonly Owner[]> | undefined;

function index(): ReadonlyMap<string, readonly Owner[]> {
  built ??= Map.groupBy(defaultLexicon().names, ({ surface }) => wordsOf(surface));
  return built;
}
