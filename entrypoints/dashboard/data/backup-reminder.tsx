import { countText } from '@/components/count-text';
import { text } from '@/platform/text';
import { isBackupDue, votesSinceBackup } from '@/storage/backup-state';
import { hashOf } from '../route';
import type { DataState } from './data-state';
import './backup-reminder.css';

export interface BackupReminderProps extends Pick<DataState, 'votes' | 'backups' | 'space'> {
  readonly nowMs: number;
  /** Whether the view that makes backups is shown already. */
  readonly isHere: boolean;
}

/** Says that votes could be lost, where the browser promises nothing and no backup has them. */
export function BackupReminder({ votes, backups, space, nowMs, isHere }: BackupReminderProps) {
  const isSafe = space === undefined || space.isPersistent || !isBackupDue(backups, votes, nowMs);
  if (isSafe) return null;
  return (
    <p class="backup-reminder">
      {countText('reminder', votesSinceBackup(backups, votes))}
      {!isHere && <a href={hashOf({ view: 'data' })}>{text('reminderLink')}</a>}
    </p>
  );
}
