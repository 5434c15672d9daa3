import { useState } from 'preact/hooks';
import { boardText } from '@/components/board-text';
import { Board } from '@/domain/journal/board';
import { type TextKey, text } from '@/platform/text';
import type { DataActions } from './data-actions';
import { type ExportFormat, exportFormats } from './jobs';
import { Panel } from './panel';
import { votesText } from './texts-of';
import { Tick } from './tick';

const about: Readonly<Record<ExportFormat, readonly [name: TextKey, hint: TextKey]>> = {
  jsonl: ['formatJsonl', 'formatJsonlHint'],
  csv: ['formatCsv', 'formatCsvHint'],
  battles: ['formatBattles', 'formatBattlesHint'],
  'arena-rank': ['formatArenaRank', 'formatArenaRankHint'],
  parquet: ['formatParquet', 'formatParquetHint'],
  results: ['formatResults', 'formatResultsHint'],
  standings: ['formatStandings', 'formatStandingsHint'],
};

export interface ExportPanelProps extends Pick<DataActions, 'onExport'> {
  readonly votes: number;
  readonly isBusy: boolean;
}

/** The votes, or the leaderboard, in the formats that others read. */
export function ExportPanel({ onExport, votes, isBusy }: ExportPanelProps) {
  const [format, setFormat] = useState<ExportFormat>('jsonl');
  const [board, setBoard] = useState<Board>('all');
  const [wantsTexts, setTexts] = useState(false);
  const [isScrubbed, setScrubbed] = useState(false);
  const [isPacked, setPacked] = useState(false);
  const ofVotes = format !== 'results' && format !== 'standings';
  const withTexts = wantsTexts && ofVotes && format !== 'arena-rank';
  return (
    <Panel title={text('exportHeading')}>
      <p>{text('exportAbout', votesText(votes))}</p>
      <div class="data-fields">
        <Choice label={text('exportFormat')} names={about} value={format} onChoose={setFormat} />
        <label class="data-field">
          {text('board')}
          <select value={board} onChange={({ currentTarget }) => setBoard(currentTarget.value as Board)}>
            {Board.options.map((one) => (
              <option key={one} value={one}>
                {boardText(one)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <p class="muted">{text(about[format][1])}</p>
      <Tick
        label={text('exportTexts')}
        isOn={withTexts}
        isDisabled={!ofVotes || format === 'arena-rank'}
        onChange={setTexts}
      />
      <Tick
        label={text('exportScrub')}
        isOn={isScrubbed && ofVotes}
        isDisabled={!ofVotes}
        onChange={setScrubbed}
      />
      {isScrubbed && ofVotes && <p class="muted">{text('exportScrubHint')}</p>}
      <Tick
        label={text('exportPack')}
        isOn={isPacked && format !== 'parquet'}
        isDisabled={format === 'parquet'}
        onChange={setPacked}
      />
      <p>
        <button
          type="button"
          class="data-main"
          disabled={isBusy}
          onClick={() => onExport({ format, board, withTexts, isScrubbed: isScrubbed && ofVotes, isPacked })}
        >
          {text('exportStart')}
        </button>
      </p>
    </Panel>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly names: typeof about;
  readonly value: ExportFormat;
  readonly onChoose: (format: ExportFormat) => void;
}

function Choice({ label, names, value, onChoose }: ChoiceProps) {
  return (
    <label class="data-field">
      {label}
      <select value={value} onChange={({ currentTarget }) => onChoose(currentTarget.value as ExportFormat)}>
        {exportFormats.map((format) => (
          <option key={format} value={format}>
            {text(names[format][0])}
          </option>
        ))}
      </select>
    </label>
  );
}
