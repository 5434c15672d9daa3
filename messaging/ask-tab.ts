import * as v from 'valibot';
import { BlockedLeak } from '@/domain/battle/blocked-leak';
import { Part } from '@/domain/battle/part';
import { browser } from '@/platform/browser';

/** How many of a part of a battle are on a page. */
const PartCount = v.strictObject({ part: Part, count: v.number() });

/** What a page says when it is asked about itself: which parts were found, and no word of what they hold. */
export const PageCheck = v.strictObject({
  /** The arena's own title, as the adapter or the user calls it. */
  arena: v.string(),
  page: v.picklist(['elsewhere', 'unreadable', 'battle']),
  parts: v.array(PartCount),
});
export type PageCheck = v.InferOutput<typeof PageCheck>;

/** What can be asked of the page in a tab, and what the answer looks like. */
const questions = {
  'page.check': PageCheck,
  'page.diagnose': v.string(),
  /** What the pair on the page has given away, without a name. */
  'page.leaks': v.array(BlockedLeak),
} as const;
export type Question = keyof typeof questions;
type AnswerTo<Q extends Question> = v.InferOutput<(typeof questions)[Q]>;
export type PageAnswers = { readonly [Q in Question]: () => AnswerTo<Q> };

const Asked = v.strictObject({ question: v.picklist(Object.keys(questions) as [Question, ...Question[]]) });

/** Asks the page in a tab; undefined where none of our scripts runs, or another version of ours. */
export async function askTab<Q extends Question>(
  tabId: number,
  question: Q,
): Promise<AnswerTo<Q> | undefined> {
  try {
    const answer = v.safeParse(questions[question], await browser.tabs.sendMessage(tabId, { question }));
    return answer.success ? (answer.output as AnswerTo<Q>) : undefined;
  } catch {
    return undefined; // Nobody listens there.
  }
}

/**
 * Answers what our own pages ask of this page, until `signal` aborts. Of several frames the first to answer is heard,
 * so one that `isMain` denies waits for the others.
 */
export function answerQuestions(answers: PageAnswers, isMain: () => boolean, signal: AbortSignal): void {
  const listen = (raw: unknown, sender: { id?: string }, sendResponse: (answer: unknown) => void) => {
    const asked = v.safeParse(Asked, raw);
    if (!asked.success || sender.id !== browser.runtime.id) return undefined;
    const answer = () => sendResponse(answers[asked.output.question]());
    if (isMain()) answer();
    else setTimeout(answer, othersFirstMs);
    return true as const;
  };
  browser.runtime.onMessage.addListener(listen as never);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listen as never));
}

const othersFirstMs = 200;
