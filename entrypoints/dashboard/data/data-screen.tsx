import { text } from '@/platform/text';
import { BackupPanel } from './backup-panel';
import type { DataActions } from './data-actions';
import type { DataState } from './data-state';
import './data-screen.css';
import { CheckPanel } from './check-panel';
import { DevicesPanel } from './devices-panel';
import { ErasePanel } from './erase-panel';
import { ExportPanel } from './export-panel';
import { ImportPanel } from './import-panel';
import { JobBar } from './job-bar';
import { ResultNote } from './result-note';
import { SpacePanel } from './space-panel';
import { TextsPanel } from './texts-panel';

export interface DataScreenProps {
  readonly data: DataState;
  readonly actions: DataActions;
  readonly nowMs: number;
}

/** Where the votes are, how they leave and how they come back. */
export function DataScreen({ data, actions, nowMs }: DataScreenProps) {
  const isBusy = data.job !== undefined;
  return (
    <>
      <div class="view-heading">
        <h1>{text('dataHeading')}</h1>
      </div>
      {data.job && <JobBar {...data.job} onCancel={actions.onCancel} />}
      {data.result && <ResultNote result={data.result} />}
      <div class="data-panels">
        <BackupPanel {...{ data, actions, nowMs, isBusy }} />
        <ImportPanel {...{ data, actions, nowMs, isBusy }} />
        <ExportPanel onExport={actions.onExport} votes={data.votes} isBusy={isBusy} />
        <DevicesPanel {...{ data, actions, isBusy }} />
        <TextsPanel key={data.rule.keep} rule={data.rule} onRule={actions.onRule} isBusy={isBusy} />
        <SpacePanel space={data.space} onPersist={actions.onPersist} />
        <CheckPanel {...{ actions, isBusy }} />
        <ErasePanel {...{ data, actions, isBusy }} />
      </div>
    </>
  );
}
