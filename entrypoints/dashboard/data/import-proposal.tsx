import { useState } from 'preact/hooks';
import { countText } from '@/components/count-text';
import { ErrorNotice } from '@/components/error-notice';
import { formatCount, formatMoment } from '@/components/format';
import type { RefusedRows } from '@/domain/transfer/import-report';
import { text } from '@/platform/text';
import type { ImportPlan } from '@/storage/import-run';
import type { DataActions } from './data-actions';
import { Passphrase } from './passphrase';
import type { Proposal } from './result';
import { failureText, refusalText } from './texts-of';
import { Tick } from './tick';

export interface ImportProposalProps extends Pick<DataActions, 'onImport' | 'onDecline' | 'onLook'> {
  readonly proposal: Proposal;
  readonly nowMs: number;
  readonly isBusy: boolean;
}

/** What importing a file would do. Nothing of it has been done yet. */
export function ImportProposal(props: ImportProposalProps) {
  const { proposal, onDecline } = props;
  const { file, plan } = proposal;
  const { failure, backup } = plan.summary;
  return (
    <section class="proposal" aria-label={text('proposalOf', file.name)}>
      <h3>
        <bdi>{file.name}</bdi>
      </h3>
      {failure && <ErrorNotice message={text('proposalFailed')} hint={failureText(failure)} />}
      {failure?.code.includes('passphrase') && <TryPassphrase {...props} />}
      {!failure && <Facts plan={plan} nowMs={props.nowMs} />}
      <Refusals refused={plan.summary.refused} />
      {!failure && !backup && <p class="muted">{text('proposalUnverified')}</p>}
      {!failure && plan.conflicts > 0 && (
        <ErrorNotice
          message={countText('proposalConflicts', plan.conflicts)}
          hint={text('proposalConflictsHint', plan.conflictRows.join(', '))}
        />
      )}
      {plan.summary.fromFuture > 0 && (
        <ErrorNotice
          message={countText('proposalFuture', plan.summary.fromFuture)}
          hint={text('proposalFutureHint')}
        />
      )}
      {failure ? (
        <p>
          <button type="button" onClick={onDecline}>
            {text('close')}
          </button>
        </p>
      ) : (
        <Decision {...props} />
      )}
    </section>
  );
}

function TryPassphrase({ proposal, isBusy, onLook }: ImportProposalProps) {
  const [passphrase, setPassphrase] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onLook(proposal.file, passphrase);
      }}
    >
      <Passphrase value={passphrase} onInput={setPassphrase} hint={text('passphraseOpen')} />
      <button type="submit" disabled={isBusy || passphrase === ''}>
        {text('tryAgain')}
      </button>
    </form>
  );
}

function Facts({ plan, nowMs }: { readonly plan: ImportPlan; readonly nowMs: number }) {
  const { summary, fresh, known } = plan;
  const { period } = summary;
  const facts: readonly (readonly [label: string, value: string])[] = [
    [text('factFormat'), summary.backup ? text('factBackup') : (summary.format ?? '')],
    [text('factRows'), formatCount(summary.rows)],
    [text('factVotes'), formatCount(summary.votes)],
    [text('factNew'), formatCount(Math.max(0, fresh))],
    [text('factKnown'), formatCount(known)],
    [text('factModels'), formatCount(summary.models)],
    [
      text('factPeriod'),
      period === undefined
        ? text('factUndated')
        : text('factFromTo', formatMoment(period.fromMs, nowMs), formatMoment(period.toMs, nowMs)),
    ],
  ];
  return (
    <dl class="proposal-facts">
      {facts.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Refusals({ refused }: { readonly refused: Readonly<Partial<Record<string, RefusedRows>>> }) {
  const reasons = Object.entries(refused).flatMap(([reason, rows]) =>
    rows ? [[reason, rows] as const] : [],
  );
  if (reasons.length === 0) return null;
  return (
    <>
      <h4>{text('proposalRefused')}</h4>
      <ul class="proposal-refused">
        {reasons.map(([reason, { count, rows, example }]) => (
          <li key={reason}>
            {text('refusedLine', refusalText(reason), formatCount(count), rows.join(', '))}{' '}
            <code dir="auto">{example}</code>
          </li>
        ))}
      </ul>
    </>
  );
}

function Decision({ proposal, isBusy, onImport, onDecline }: ImportProposalProps) {
  const [withTexts, setWithTexts] = useState(proposal.plan.summary.backup !== undefined);
  const [revive, setRevive] = useState(false);
  const isBackup = proposal.plan.summary.backup !== undefined;
  return (
    <>
      <Tick label={text('importTexts')} isOn={withTexts} onChange={setWithTexts} />
      {isBackup && <Tick label={text('importRevive')} isOn={revive} onChange={setRevive} />}
      <p class="data-buttons">
        <button type="button" class="data-main" disabled={isBusy} onClick={() => onImport(withTexts, revive)}>
          {text('importStart')}
        </button>
        <button type="button" disabled={isBusy} onClick={onDecline}>
          {text('cancel')}
        </button>
      </p>
    </>
  );
}
