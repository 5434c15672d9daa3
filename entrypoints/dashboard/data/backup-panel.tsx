import { useState } from 'preact/hooks';
import { countText } from '@/components/count-text';
import { formatMoment } from '@/components/format';
import { text } from '@/platform/text';
import { votesSinceBackup } from '@/storage/backup-state';
import { AutoBackup } from './auto-backup';
import type { DataScreenProps } from './data-screen';
import { Panel } from './panel';
import { Passphrase } from './passphrase';
import { Tick } from './tick';

/** A whole copy of the journal as one file, now and from time to time. */
export function BackupPanel({
  data,
  actions,
  nowMs,
  isBusy,
}: DataScreenProps & { readonly isBusy: boolean }) {
  const [withTexts, setWithTexts] = useState(true);
  const [passphrase, setPassphrase] = useState('');
  const { lastAtMs, auto } = data.backups;
  const since = votesSinceBackup(data.backups, data.votes);
  return (
    <Panel title={text('backupHeading')}>
      <p>{text('backupAbout')}</p>
      <p class="muted">
        {lastAtMs === undefined
          ? text('backupNever')
          : text('backupLast', formatMoment(lastAtMs, nowMs), countText('backupSince', since))}
      </p>
      <Tick label={text('backupTexts')} isOn={withTexts} onChange={setWithTexts} />
      <Passphrase value={passphrase} onInput={setPassphrase} hint={text('passphraseNew')} />
      <p>
        <button
          type="button"
          class="data-main"
          disabled={isBusy}
          onClick={() => actions.onBackup(withTexts, passphrase === '' ? undefined : passphrase)}
        >
          {text('backupMake')}
        </button>
      </p>
      <AutoBackup key={String(auto !== undefined)} auto={auto} onAuto={actions.onAuto} />
    </Panel>
  );
}
