import { useState } from 'preact/hooks';
import { countText } from '@/components/count-text';
import { text } from '@/platform/text';
import type { BackupState } from '@/storage/backup-state';
import type { DataActions } from './data-actions';
import { askForDownloads } from './downloads';
import { Tick } from './tick';

export interface AutoBackupProps extends Pick<DataActions, 'onAuto'> {
  readonly auto: BackupState['auto'];
}

const every = [10, 25, 50, 100, 250] as const;
const files = 3;

/** Backups without being asked, into the browser's downloads folder. */
export function AutoBackup({ auto, onAuto }: AutoBackupProps) {
  const [isRefused, setRefused] = useState(false);
  const now = auto ?? { everyVotes: 50, files, withTexts: false, next: 0 };
  const turn = async (isOn: boolean) => {
    const mayDownload = isOn && (await askForDownloads());
    setRefused(isOn && !mayDownload);
    onAuto(mayDownload ? now : undefined);
  };
  return (
    <fieldset class="data-group">
      <legend>{text('autoHeading')}</legend>
      <Tick label={text('autoOn')} isOn={auto !== undefined} onChange={(isOn) => void turn(isOn)} />
      {isRefused && <p role="alert">{text('autoRefused')}</p>}
      {auto && (
        <>
          <label class="data-field">
            {text('autoEvery')}
            <select
              value={auto.everyVotes}
              onChange={({ currentTarget }) => onAuto({ ...auto, everyVotes: Number(currentTarget.value) })}
            >
              {every.map((votes) => (
                <option key={votes} value={votes}>
                  {countText('dataVotes', votes)}
                </option>
              ))}
            </select>
          </label>
          <Tick
            label={text('backupTexts')}
            isOn={auto.withTexts}
            onChange={(withTexts) => onAuto({ ...auto, withTexts })}
          />
        </>
      )}
      <p class="muted">{text('autoAbout', files)}</p>
    </fieldset>
  );
}
