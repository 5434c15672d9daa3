import type { Battle } from '../battle/battle';

/**
 * The vote that a guess can be made for: its names are out on the page, and nobody could read them before. Of a pair that
 * the voter chose there are only two to guess from.
 */
export function awaitsGuess({ page, mode, choice, revealed, exposedBy }: Battle): string | undefined {
  if (page !== 'battle' || mode !== 'battle' || choice === undefined || revealed === undefined)
    return undefined;
  const wasSeen = choice.wasNamed || exposedBy.includes('names-visible');
  return wasSeen ? undefined : choice.voteId;
}
