import { useState } from 'preact/hooks';
import { text } from '@/platform/text';
import type { DataScreenProps } from './data-screen';
import { hasFolders } from './folder';
import { Panel } from './panel';
import { Passphrase } from './passphrase';
import { Tick } from './tick';

/** Several devices in step, by a folder that something else keeps in sync. */
export function DevicesPanel({
  data,
  actions,
  isBusy,
}: Omit<DataScreenProps, 'nowMs'> & { readonly isBusy: boolean }) {
  const [withTexts, setWithTexts] = useState(true);
  const [passphrase, setPassphrase] = useState('');
  const { folder } = data;
  return (
    <Panel title={text('devicesHeading')}>
      <p>{text('devicesAbout')}</p>
      {!hasFolders() && <p>{text('devicesByHand')}</p>}
      {hasFolders() && folder === undefined && (
        <p>
          <button type="button" disabled={isBusy} onClick={actions.onFolder}>
            {text('devicesPick')}
          </button>
        </p>
      )}
      {folder !== undefined && (
        <>
          <p>
            {text('devicesFolder')} <bdi class="data-name">{folder}</bdi>
          </p>
          <Tick label={text('backupTexts')} isOn={withTexts} onChange={setWithTexts} />
          <Passphrase value={passphrase} onInput={setPassphrase} hint={text('passphraseFolder')} />
          <p class="data-buttons">
            <button
              type="button"
              class="data-main"
              disabled={isBusy}
              onClick={() => actions.onSync(passphrase === '' ? undefined : passphrase, withTexts)}
            >
              {text('devicesSync')}
            </button>
            <button type="button" disabled={isBusy} onClick={actions.onForgetFolder}>
              {text('devicesForget')}
            </button>
          </p>
        </>
      )}
    </Panel>
  );
}
