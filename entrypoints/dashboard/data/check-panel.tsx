import { text } from '@/platform/text';
import type { CareActions } from './care-actions';
import { Panel } from './panel';

export interface CheckPanelProps {
  readonly actions: Pick<CareActions, 'onCheck' | 'onRebuild'>;
  readonly isBusy: boolean;
}

/** Whether everything that is derived from the journal is what the journal says, and the way to derive it anew. */
export function CheckPanel({ actions: { onCheck, onRebuild }, isBusy }: CheckPanelProps) {
  return (
    <Panel title={text('journalHeading')}>
      <p>{text('journalAbout')}</p>
      <p class="data-buttons">
        <button type="button" disabled={isBusy} onClick={onCheck}>
          {text('journalCheck')}
        </button>
        <button type="button" disabled={isBusy} onClick={onRebuild}>
          {text('journalRebuild')}
        </button>
      </p>
    </Panel>
  );
}
