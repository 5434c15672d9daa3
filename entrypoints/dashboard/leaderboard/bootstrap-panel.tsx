import { formatCount, formatRating, formatShare } from '@/components/format';
import { toRating } from '@/domain/ranking/scale';
import { text } from '@/platform/text';
import type { BootstrapReport } from '@/workers/bootstrap-report';
import type { RankReport } from '@/workers/rank-report';
import { type BootstrapState, bootstrapRounds } from './bootstrap-job';
import './bootstrap-panel.css';

export interface BootstrapActions {
  readonly onStart: (report: RankReport) => void;
  readonly onCancel: () => void;
}

interface BootstrapPanelProps extends BootstrapActions {
  readonly report: RankReport;
  readonly state: BootstrapState | undefined;
}

/** Intervals from resampled votes beside the robust ones: some seconds of work, with a way out. */
export function BootstrapPanel({ report, state, onStart, onCancel }: BootstrapPanelProps) {
  return (
    <details class="pair-tables" open={state !== undefined}>
      <summary>
        <h2>{text('bootstrapHeading')}</h2>
      </summary>
      <div class="bootstrap-panel">
        <p class="muted leaderboard-notes">{text('bootstrapHint', formatCount(bootstrapRounds))}</p>
        {state?.kind === 'running' ? (
          <Running share={state.share} onCancel={onCancel} />
        ) : (
          <button type="button" onClick={() => onStart(report)}>
            {text('bootstrapStart')}
          </button>
        )}
        {state?.kind === 'done' && <Made made={state.made} report={state.of} />}
      </div>
    </details>
  );
}

interface RunningProps extends Pick<BootstrapActions, 'onCancel'> {
  readonly share: number;
}

function Running({ share, onCancel }: RunningProps) {
  return (
    <p class="bootstrap-running">
      <label>
        {text('bootstrapRunning')} <progress value={share} max={1} />
      </label>{' '}
      {formatShare(share)}{' '}
      <button type="button" onClick={onCancel}>
        {text('cancel')}
      </button>
    </p>
  );
}

function Made({ made, report }: { readonly made: BootstrapReport | undefined; readonly report: RankReport }) {
  if (made === undefined) return <p role="status">{text('bootstrapNone')}</p>;
  if (made.infinite > 0) {
    return (
      <p role="status">{text('bootstrapInfinite', formatCount(made.infinite), formatCount(made.rounds))}</p>
    );
  }
  const places = new Map(report.fit.counts.models.map((model, place) => [model, place]));
  return (
    <table class="counts">
      <caption>{text('bootstrapCaption')}</caption>
      <thead>
        <tr>
          <th scope="col">{text('columnModel')}</th>
          <th scope="col">{text('columnRating')}</th>
          <th scope="col">{text('columnRobust')}</th>
          <th scope="col">{text('columnResampled')}</th>
        </tr>
      </thead>
      <tbody>
        {report.models.map(({ model, rating, lower, upper }) => {
          const interval = made.intervals[places.get(model) ?? -1];
          return (
            <tr key={model}>
              <th scope="row">
                <bdi>{model}</bdi>
              </th>
              <td>{formatRating(rating)}</td>
              <td>{rangeText(lower, upper)}</td>
              <td>{interval && rangeText(toRating(interval.lower), toRating(interval.upper))}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function rangeText(lower: number, upper: number): string {
  return text('rangeOf', formatRating(lower), formatRating(upper));
}
