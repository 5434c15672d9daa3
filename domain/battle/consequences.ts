import type { PerSide } from '../side';
import { isHalfRated, isWaiting } from './advance';
import type { Battle, LossReason } from './battle';
import { confirm, isRefused } from './confirm';
import { type PendingVote, pendingVoteOf, type Site } from './pending';

/** What has to be done after a battle changed. */
export type Consequence =
  /** Keep the click safe while its names are to come. */
  | { readonly kind: 'keep'; readonly pending: PendingVote }
  /** A later click on the same turn shows that this one came to nothing. */
  | { readonly kind: 'forget'; readonly voteId: string }
  /** The page went to another conversation; the names may still come when it returns. */
  | { readonly kind: 'set-aside'; readonly pending: PendingVote }
  /** The names cannot come any more. */
  | { readonly kind: 'lose'; readonly pending: PendingVote; readonly reason: LossReason }
  /** Both names are known. */
  | { readonly kind: 'record'; readonly pending: PendingVote; readonly models: PerSide<string> };

/** Compares a battle before and after an event. Nothing changed, nothing follows. */
export function consequences(before: Battle, after: Battle, site: Site): readonly Consequence[] {
  return [...ofOldChoice(before, after, site), ...ofNewChoice(before, after, site)];
}

function ofOldChoice(before: Battle, after: Battle, site: Site): readonly Consequence[] {
  const pending = pendingVoteOf(before, site);
  if (pending === undefined || !isWaiting(before)) return [];
  const isLost = isRefused(before);
  if (isSameChoice(before, after)) {
    return isRefused(after) && !isLost ? [{ kind: 'lose', pending, reason: 'vote-refused' }] : [];
  }
  if (after.choice !== undefined) return [{ kind: 'forget', voteId: pending.id }];
  if (isLost) return [];
  // What is rated again when the page returns takes the place of this click.
  if (after.loss === undefined || (isHalfRated(before) && pending.canResume && before.id !== after.id))
    return [{ kind: 'set-aside', pending }];
  return [{ kind: 'lose', pending, reason: after.loss }];
}

function ofNewChoice(before: Battle, after: Battle, site: Site): readonly Consequence[] {
  const pending = pendingVoteOf(after, site);
  if (pending === undefined) return [];
  const isNew = !isSameChoice(before, after);
  const isRevealed = after.revealed !== undefined && (isNew || before.revealed === undefined);
  if (isRevealed && after.revealed) return [{ kind: 'record', pending, models: after.revealed }];
  // A conversation that got its id meanwhile is kept anew: by it the page can be found again. So is a click of which
  // traffic told more.
  const isToKeep = isNew || (isWaiting(after) && (before.id !== after.id || isCorrected(before, after)));
  return isToKeep ? [{ kind: 'keep', pending }] : [];
}

function isCorrected(before: Battle, after: Battle): boolean {
  if (before.choice === undefined || after.choice === undefined || isRefused(after)) return false;
  const [was, is] = [confirm(before, before.choice.outcome), confirm(after, after.choice.outcome)];
  return was.outcome !== is.outcome || was.confirmedBy !== is.confirmedBy || isRefused(before);
}

function isSameChoice(before: Battle, after: Battle): boolean {
  return before.choice?.voteId === after.choice?.voteId;
}
