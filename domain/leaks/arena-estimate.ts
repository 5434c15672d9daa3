import * as v from 'valibot';

/** The words of the public filter, in its order, misspellings included (FastChat, `clean_battle_data.py`, 2024-11). */
export const filterWords = [
  'vicuna',
  'lmsys',
  'koala',
  'uc berkeley',
  'open assistant',
  'laion',
  'chatglm',
  'chatgpt',
  'gpt-4',
  'openai',
  'anthropic',
  'claude',
  'bard',
  'palm',
  'lamda',
  'google',
  'gemini',
  'llama',
  'qianwan',
  'qwen',
  'alibaba',
  'mistral',
  'zhipu',
  'keg lab',
  '01.ai',
  'ai2',
  'tülu',
  'tulu',
  'deepseek',
  'hermes',
  'cohere',
  'dbrx',
  'databricks',
] as const;

const moderation = '$MODERATION$ YOUR INPUT VIOLATES OUR CONTENT MODERATION GUIDELINES.';
const errorTexts = [
  '**NETWORK ERROR DUE TO HIGH TRAFFIC. PLEASE REGENERATE OR REFRESH THIS PAGE.**',
  moderation,
  'API REQUEST ERROR. Please increase the number of max tokens.',
  '**API REQUEST ERROR** Reason: The response was blocked.',
  '**API REQUEST ERROR**',
] as const;
const cursors = ['▌', '<span class="cursor">'] as const;

export const FilterReason = v.picklist(['missing-message', 'leaked-identity', 'error-text', 'unfinished']);
export type FilterReason = v.InferOutput<typeof FilterReason>;

/** Both sides of a battle from its first turn on, the user's messages included, in order; `undefined` for a message that never came. */
export interface BattleMessages {
  readonly a: readonly (string | undefined)[];
  readonly b: readonly (string | undefined)[];
}

/** What the public filter would do. An estimate: which rule an arena applies today is not published. */
export const ArenaEstimate = v.strictObject({
  wouldCount: v.boolean(),
  /** The first rule that rejects, as the filter stops there; empty when none does. */
  reasons: v.array(FilterReason),
  /** The words that hit, for the explanation after the vote. */
  words: v.array(v.string()),
});
export type ArenaEstimate = v.InferOutput<typeof ArenaEstimate>;

/** Applies the filter as published: all messages of both sides, lower-cased, joined without a separator, plain substring search. */
export function arenaEstimate(battle: BattleMessages): ArenaEstimate {
  const messages = [...battle.a, ...battle.b];
  if (messages.some((message) => message === undefined)) return rejected('missing-message');
  const texts = messages as readonly string[];
  const joined = texts.join('').toLowerCase();
  const words = filterWords.filter((word) => joined.includes(word));
  if (words.length > 0) return rejected('leaked-identity', words);
  if (texts.some((text) => errorTexts.some((error) => text.includes(error)))) return rejected('error-text');
  if (texts.some((text) => cursors.some((cursor) => text.includes(cursor)))) return rejected('unfinished');
  return { wouldCount: true, reasons: [], words: [] };
}

function rejected(reason: FilterReason, words: string[] = []): ArenaEstimate {
  return { wouldCount: false, reasons: [reason], words };
}
