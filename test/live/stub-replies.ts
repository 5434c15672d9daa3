/** A model of the stub server. `voice` is a word that only this model writes, so a reply tells its writer without naming it. */
export interface StubModel {
  readonly name: string;
  readonly voice: string;
}

/**
 * The names try what real names do: dots, underscores, digits, capitals and slashes. They avoid `claude`, `gpt-4` and `bard`,
 * for which FastChat 0.2.36 asks OpenAI's moderation (`fastchat/utils.py`, `moderation_filter`).
 */
export const stubModels: readonly StubModel[] = [
  { name: 'stub-alpha-7b', voice: 'amber' },
  { name: 'stub-beta-1.5-70b-instruct', voice: 'birch' },
  { name: 'stub_gamma_mini', voice: 'cobalt' },
  { name: 'Stub-Delta-20260701', voice: 'dune' },
  { name: 'stub/epsilon-preview', voice: 'ember' },
];

/** The model that wrote a reply; undefined for a text that no stub model writes (an error of the arena). */
export function writerOf(reply: string): StubModel | undefined {
  return stubModels.find(({ voice }) => reply.includes(`the ${voice} voice`));
}

/**
 * The one reply of a model to a prompt, the same each time. `introduce yourself` in the prompt makes it leak an identity (one that is not its own),
 * `in markdown` makes it use headings, lists, code and a link.
 */
export function stubReply(model: StubModel, prompt: string): string {
  const opening = `This is the ${model.voice} voice, answering ${JSON.stringify(prompt.slice(0, 60))}.`;
  if (prompt.includes('introduce yourself'))
    return `${opening} I am Claude, a language model made by Anthropic.`;
  if (prompt.includes('in markdown')) return `${opening}\n\n${markdown}`;
  return `${opening} ${'Words follow words until the thought is done. '.repeat(model.voice.length).trim()}`;
}

const markdown = [
  '## A heading',
  '',
  '1. First **bold** item',
  '2. Second item with `code`',
  '',
  '```python',
  'print("hello")',
  '```',
  '',
  'A [link](https://example.org/) ends it.',
].join('\n');
