import type { TabStatus } from '@/messaging/protocol';

/** Whether a vote is still to be cast in this tab. Ratings are never shown during a battle. */
export function isInBattle(status: TabStatus | undefined): boolean {
  return status?.kind === 'waiting' || (status?.kind === 'watching' && status.turn > 0);
}
