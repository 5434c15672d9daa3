import type { TabStatus } from '@/messaging/protocol';

export interface Badge {
  readonly text: string;
  readonly color: string;
}

const trouble: Badge = { text: '!', color: '#b3541e' };
const busy: Badge = { text: '…', color: '#8a5a00' };

const badges: Readonly<Partial<Record<TabStatus['kind'], Badge>>> = {
  watching: { text: '•', color: '#1858c4' },
  named: { text: '–', color: '#55606b' },
  paused: { text: 'II', color: '#55606b' },
  waiting: busy,
  'half-rated': busy,
  saving: busy,
  spooled: busy,
  recorded: { text: '✓', color: '#1a7f4b' },
  unreadable: trouble,
  'not-recorded': trouble,
};

/** A short sign of a tab's state on the button; never a name, and never colour alone. Nothing where no battle is. */
export function badgeOf(status: TabStatus): Badge | undefined {
  const isLeaked = status.kind === 'watching' && Object.values(status.leaks).includes('void');
  return isLeaked ? trouble : badges[status.kind];
}
