import type { TabStatus } from '@/messaging/protocol';
import { type TextKey, text } from '@/platform/text';

type LossReason = (TabStatus & { kind: 'not-recorded' })['reason'];

const lossKeys: Readonly<Record<LossReason, TextKey>> = {
  'no-reveal': 'lossNoReveal',
  'one-name-only': 'lossOneNameOnly',
  'left-before-reveal': 'lossLeftBeforeReveal',
  'nothing-to-vote-on': 'lossNothingToVoteOn',
  'extension-gone': 'lossExtensionGone',
};

/** Why a vote is not in the journal, as a sentence. */
export function lossText(reason: LossReason): string {
  return text(lossKeys[reason]);
}

/** The state of a page in one line, the same in the chip and in the popup. */
export function statusText(status: TabStatus): string {
  switch (status.kind) {
    case 'elsewhere':
    case 'left':
      return text('statusElsewhere');
    case 'unreadable':
      return text('statusUnreadable', status.missing.join(', '));
    case 'watching':
      return status.turn === 0 ? text('statusReady') : text('statusWatching', status.turn);
    case 'named':
      return text('statusNamed');
    case 'waiting':
      return text('statusWaiting');
    case 'saving':
      return text('statusSaving');
    case 'recorded':
      return text('statusRecorded');
    case 'withdrawn':
      return text('statusWithdrawn');
    case 'spooled':
      return text('statusSpooled');
    case 'not-recorded':
      return text('statusNotRecorded', lossText(status.reason));
  }
}
