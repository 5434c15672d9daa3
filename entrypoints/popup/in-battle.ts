import type { TabStatus } from '@/messaging/protocol';

/** Whether a vote is still to be cast in this tab. Ratings are never shown during a battle. */
export function isInBattle(status: TabStatus | undefined): boolean {
  if (status?.kind === 'waiting' || status?.kind === 'half-rated') return true;
  return status?.kind === 'watching' && status.turn > 0;
}
