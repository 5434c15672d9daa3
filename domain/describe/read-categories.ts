import type { Category } from '../category';
import type { Turn } from '../turn';

/** LMArena's `long_user` begins at 500 tokens; a token is about four characters. */
const longPromptCharacters = 2000;

/** So much of a prompt is read: what it asks for is said at its start. */
const longestSample = 8000;

const fence = /```[a-z+#]*[ \t]*\n/i;
/** Words that ask for a program or are one: names of languages, keywords with their punctuation, error traces. */
const codeWords =
  /\b(?:python|javascript|typescript|c\+\+|c#|rust|golang|kotlin|haskell|bash script|sql(?: query)?|regex|html|css|json|react|numpy|pandas|django|kubernetes|dockerfile|stack ?trace|traceback|segfault|compile error|unit tests?|source code|refactor|debug)\b|#include\s*<|\bdef \w+\(|\bfunction \w*\(|=>\s*\{|\bSELECT\s.{1,200}?\sFROM\b|\bpublic static void\b/i;
/** Formulas, and words that hardly anything but mathematics uses. */
const mathWords =
  /\$\$?[^$\n]{0,200}?[\\^_=][^$\n]{0,200}\$|\\(?:frac|int|sum|sqrt|lim|begin\{|\()|\b(?:prove that|theorem|lemma|integral|derivative|differentiate|equation|polynomial|eigenvalue|matrix|modulo|probability that|solve for|hypotenuse|logarithm|factorial|arithmetic|algebra|calculus|trigonometry)\b|\d+\s*[*×^/]\s*\d+\s*[=?]|\bx\^?\d?\s*[+=-]\s*\d/i;
/** A request for a made-up text: a verb of making, then what is to be made, within a few words. */
const creativeWords =
  /\b(?:write|compose|create|tell|make up|invent|continue|schreib\w*|écris|escribe|scrivi|escreva)(?:\s{1,3}\S{1,30}){0,6}?\s{1,3}(?:poem|poems|haiku|sonnet|limerick|story|stories|short story|tale|fairy ?tale|novel|chapter|song|lyrics|rap|screenplay|dialogue|fan ?fiction|joke|jokes|gedicht|geschichte|poème|histoire|conte|poema|cuento|historia|poesia|racconto|conto)\b/iu;

/** What kinds of task a conversation was, each by one rule. */
const rules: Readonly<Record<Category, (turns: readonly Turn[]) => boolean>> = {
  /** A code block in a prompt or in both replies to one, or a prompt that names what only programs have. */
  coding: (turns) =>
    turns.some(
      ({ prompt, replies: { a, b } }) =>
        fence.test(prompt) || codeWords.test(prompt) || (fence.test(a) && fence.test(b)),
    ),
  /** A prompt with a formula or with words that hardly anything but mathematics uses. */
  math: (turns) => turns.some(({ prompt }) => mathWords.test(prompt)),
  /** A prompt that asks for a poem, a story, a song and the like. */
  'creative-writing': (turns) => turns.some(({ prompt }) => creativeWords.test(prompt)),
  /** The last prompt is about 500 tokens or longer. */
  'long-prompt': (turns) => (turns.at(-1)?.prompt.length ?? 0) >= longPromptCharacters,
  /** The vote was not on the first prompt. */
  'multi-turn': (turns) => turns.length > 1,
};

/** The categories of a conversation up to the vote. Rules without a judge: some are missed, few are wrong. */
export function readCategories(turns: readonly Turn[]): Category[] {
  const sampled = turns.map(({ prompt, ...turn }) => ({ ...turn, prompt: prompt.slice(0, longestSample) }));
  return Object.entries(rules).flatMap(([category, holds]) => (holds(sampled) ? [category as Category] : []));
}
