import type { Category } from '../category';
import type { Turn } from '../turn';
import { readCategories } from './read-categories';
import { readLanguage } from './read-language';

/** What a vote is filtered by, read from its texts. */
export interface Description {
  readonly language?: string;
  readonly categories: Category[];
}

/** Describes a conversation up to the vote. The language is that of the last prompt, else that of the reply to it. */
export function describe(turns: readonly Turn[]): Description {
  const last = turns.at(-1);
  const language = readLanguage(last?.prompt ?? '') ?? readLanguage(last?.replies.a ?? '');
  return { ...(language !== undefined && { language }), categories: readCategories(turns) };
}
