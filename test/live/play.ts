import type { Page } from 'puppeteer-core';
import { type BattlePlan, battleScript } from './battle-script';
import { ask, newRound, regenerate, vote, voteHastily, waitForReplies } from './fastchat-page';
import { readTab, type Tab } from './read-tab';
import type { Outcome } from './vote-log';

/** A vote that was cast by a click. `models` are the names the page showed after it, the replies those it was about. */
export interface CastVote {
  readonly outcome: Outcome;
  readonly models: { readonly a: string; readonly b: string };
  readonly turns: number;
  /** As typed, oldest first. The page shows them without what looks like a tag. */
  readonly prompts: readonly string[];
  /** As rendered, oldest first. */
  readonly replies: Tab['replies'];
  /** The names were on the page already: a second vote. */
  readonly isNamed: boolean;
  readonly isHasty: boolean;
  readonly isRegenerated: boolean;
  /** Between these two the vote was cast, by the clock of this machine. */
  readonly notBeforeMs: number;
  readonly notAfterMs: number;
}

/**
 * Plays battles in the open battle tab by real clicks and keys (call `openBattleTab` first), and returns the votes in the order they were cast.
 * `afterVote` is called once the page has come to rest after each vote, before the next round.
 */
export async function play(
  page: Page,
  script: readonly BattlePlan[] = battleScript,
  afterVote: (cast: CastVote) => Promise<void> | void = () => {},
): Promise<readonly CastVote[]> {
  const votes: CastVote[] = [];
  for (const plan of script) {
    for await (const cast of playBattle(page, plan)) {
      votes.push(cast);
      await afterVote(cast);
    }
    await newRound(page);
  }
  return votes;
}

/** Plays one vote in the open side-by-side tab (call `openSideBySideTab` first), on the two models that the page proposes. */
export async function playNamed(page: Page, prompt: string, outcome: Outcome): Promise<CastVote> {
  await ask(page, prompt);
  await waitForReplies(page);
  return cast(page, { prompts: [prompt] }, outcome);
}

async function* playBattle(page: Page, plan: BattlePlan): AsyncGenerator<CastVote> {
  const way = plan.sends ? 'send' : 'enter';
  for (const [index, prompt] of plan.prompts.entries()) {
    await ask(page, prompt, way);
    const isLast = index === plan.prompts.length - 1;
    if (!(isLast && plan.isHasty)) await waitForReplies(page);
  }
  if (plan.regenerates) await regenerate(page);
  if (!plan.outcome) return;
  yield cast(page, plan, plan.outcome);
  if (!plan.again) return;
  await ask(page, plan.again.prompt, way);
  await waitForReplies(page);
  yield cast(page, plan, plan.again.outcome);
}

async function cast(page: Page, plan: BattlePlan, outcome: Outcome): Promise<CastVote> {
  const { names } = await readTab(page);
  const isAgain = names !== undefined && plan.again !== undefined;
  const isHasty = plan.isHasty === true && !isAgain;
  const prompts = isAgain ? [...plan.prompts, plan.again.prompt] : plan.prompts;
  const notBeforeMs = Date.now();
  const after = await (isHasty ? voteHastily : vote)(page, outcome);
  if (!after.names) throw new Error('The vote was not followed by names');
  return {
    outcome,
    models: after.names,
    turns: prompts.length,
    prompts,
    replies: after.replies,
    isNamed: names !== undefined,
    isHasty,
    isRegenerated: plan.regenerates === true,
    notBeforeMs,
    notAfterMs: Date.now(),
  };
}
