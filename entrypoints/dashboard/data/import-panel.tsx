import { useState } from 'preact/hooks';
import { countText } from '@/components/count-text';
import { formatMoment } from '@/components/format';
import { text } from '@/platform/text';
import type { ImportRow } from '@/storage/import-undo';
import type { DataActions } from './data-actions';
import type { DataScreenProps } from './data-screen';
import { DropZone } from './drop-zone';
import { ImportProposal } from './import-proposal';
import { Panel } from './panel';
import { Passphrase } from './passphrase';
import { votesText } from './texts-of';

/** Files of votes on their way in: looked at first, imported when the user says so, undone as a whole. */
export function ImportPanel({
  data,
  actions,
  nowMs,
  isBusy,
}: DataScreenProps & { readonly isBusy: boolean }) {
  const [passphrase, setPassphrase] = useState('');
  const { proposal, imports, merged } = data;
  return (
    <Panel title={text('importHeading')}>
      <p>{text('importAbout')}</p>
      <DropZone
        isDisabled={isBusy}
        onFile={(file) => actions.onLook(file, passphrase === '' ? undefined : passphrase)}
      />
      <details class="data-more">
        <summary>{text('importSealed')}</summary>
        <Passphrase value={passphrase} onInput={setPassphrase} hint={text('passphraseOpen')} />
      </details>
      {proposal && <ImportProposal key={proposal.plan.digest} {...{ proposal, nowMs, isBusy, ...actions }} />}
      {merged?.merged && (
        <Merged {...merged.merged} isBusy={isBusy} onTakeBack={() => actions.onTakeBack(merged.id)} />
      )}
      {imports.length > 0 && <Imports {...{ imports, nowMs, isBusy }} onUndo={actions.onUndo} />}
    </Panel>
  );
}

interface MergedProps {
  readonly file: string;
  readonly entries: number;
  readonly isBusy: boolean;
  readonly onTakeBack: () => void;
}

/** A backup adds events to the journal as they are, so undoing that takes them out again. */
function Merged({ file, entries, isBusy, onTakeBack }: MergedProps) {
  return (
    <>
      <h3>{text('mergedHeading')}</h3>
      <p>
        <bdi>{file}</bdi> <span class="muted">{countText('mergedFacts', entries)}</span>
      </p>
      <p class="data-buttons">
        <button type="button" disabled={isBusy} aria-label={text('importsUndoOf', file)} onClick={onTakeBack}>
          {text('undo')}
        </button>
      </p>
    </>
  );
}

interface ImportsProps extends Pick<DataActions, 'onUndo'> {
  readonly imports: readonly ImportRow[];
  readonly nowMs: number;
  readonly isBusy: boolean;
}

function Imports({ imports, nowMs, isBusy, onUndo }: ImportsProps) {
  return (
    <>
      <h3>{text('importsHeading')}</h3>
      <ul class="data-imports">
        {imports.map(({ id, atMs, file, format, votes, isWithdrawn }) => (
          <li key={id} data-withdrawn={isWithdrawn || undefined}>
            <p>
              <bdi>{file}</bdi>{' '}
              <span class="muted">
                {text('importsFacts', votesText(votes), format, formatMoment(atMs, nowMs))}
              </span>
            </p>
            <button
              type="button"
              disabled={isBusy}
              aria-label={text(isWithdrawn ? 'importsRestoreOf' : 'importsUndoOf', file)}
              onClick={() => onUndo(id, isWithdrawn ? 'vote.restored' : 'vote.withdrawn')}
            >
              {text(isWithdrawn ? 'restore' : 'undo')}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
