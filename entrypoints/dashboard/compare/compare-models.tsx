import { countText } from '@/components/count-text';
import { formatCount, formatShare } from '@/components/format';
import { gapText } from '@/components/gap-cell';
import { type HeadToHead, headToHead } from '@/components/head-to-head';
import type { Rate } from '@/domain/ranking/model-rates';
import { text } from '@/platform/text';
import type { RankReport } from '@/workers/rank-report';
import './compare-models.css';
import type { CompareRoute } from './compare-route';

interface CompareModelsProps {
  readonly route: CompareRoute;
  readonly report: RankReport;
  readonly onRoute: (route: CompareRoute) => void;
}

/** Two models against each other: their votes, and what is to be expected of the next. */
export function CompareModels({ route, report, onRoute }: CompareModelsProps) {
  const names = report.models.map(({ model }) => model);
  const { a: first = '', b: second = '' } = route;
  const choose = (side: 'a' | 'b') => (name: string) => onRoute({ ...route, [side]: name });
  const compared = headToHead(report.fit, first, second);
  return (
    <section class="compare" aria-label={text('compareHeading')}>
      <div class="compare-models fields">
        <ModelChoice label={text('compareFirst')} value={first} {...{ names }} onChoose={choose('a')} />
        <ModelChoice label={text('compareSecond')} value={second} {...{ names }} onChoose={choose('b')} />
      </div>
      {compared === undefined ? (
        <p class="muted">{text('compareNothing')}</p>
      ) : (
        <Comparison {...compared} first={first} />
      )}
    </section>
  );
}

function Comparison({ record, won, predicted, gap, first }: HeadToHead & { readonly first: string }) {
  return (
    <dl class="compare-figures">
      <dt>{text('compareRecord')}</dt>
      <dd>
        {record.votes === 0
          ? text('compareNoVotes')
          : text(
              'compareRecordOf',
              countText('votes', record.votes),
              formatCount(record.wins),
              formatCount(record.losses),
              formatCount(record.ties),
              formatCount(record.bothBad),
            )}
      </dd>
      {won && (
        <>
          <dt>{text('compareWon')}</dt>
          <dd>{rateText(won)}</dd>
        </>
      )}
      <dt>
        {text('comparePredicted')} <bdi>{first}</bdi>
      </dt>
      <dd>{rateText(predicted)}</dd>
      <dt>{text('compareGap')}</dt>
      <dd>{gapText(gap)}</dd>
    </dl>
  );
}

function rateText({ share, lower, upper }: Rate): string {
  return text('rateOf', formatShare(share), formatShare(lower), formatShare(upper));
}

interface ModelChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly names: readonly string[];
  readonly onChoose: (name: string) => void;
}

function ModelChoice({ label, value, names, onChoose }: ModelChoiceProps) {
  const shown = names.includes(value) ? names : [value, ...names];
  return (
    <label>
      {label}
      <select value={value} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
        {shown.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
