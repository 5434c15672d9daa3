import { formatCount, formatGain, formatShare } from '@/components/format';
import { fewestStyledVotes } from '@/domain/ranking/style-control';
import type { StyleFeature } from '@/domain/ranking/style-features';
import { type TextKey, text } from '@/platform/text';
import type { StyleSummary } from '@/workers/style-report';

const featureNames: Readonly<Record<StyleFeature, TextKey>> = {
  characters: 'styleLength',
  lists: 'styleLists',
  headers: 'styleHeaders',
  bold: 'styleBold',
};

/** What style is worth to the voter, or, with too few votes to tell, what can be counted. */
export function StyleEffects({ style }: { readonly style: StyleSummary }) {
  const { effects, measured, votes } = style;
  return (
    <>
      <p class="muted leaderboard-notes">
        {effects.length > 0
          ? text('styleMeasured', formatCount(measured), formatCount(votes))
          : text('styleTooFew', ...[measured, votes, fewestStyledVotes].map(formatCount))}{' '}
        <Longer {...style} />
      </p>
      {effects.length > 0 && <Effects effects={effects} />}
    </>
  );
}

function Longer({ longer: { hits, total } }: StyleSummary) {
  return total === 0 ? null : text('styleLonger', formatShare(hits / total), formatCount(total));
}

function Effects({ effects }: Pick<StyleSummary, 'effects'>) {
  return (
    <table class="counts">
      <caption>{text('styleCaption')}</caption>
      <thead>
        <tr>
          <th scope="col">{text('styleColumn')}</th>
          <th scope="col">{text('columnGain')}</th>
          <th scope="col">{text('columnInterval')}</th>
        </tr>
      </thead>
      <tbody>
        {effects.map(({ feature, points, lower, upper }) => (
          <tr key={feature}>
            <th scope="row">{text(featureNames[feature as StyleFeature])}</th>
            <td>{formatGain(points)}</td>
            <td>{text('rangeOf', formatGain(lower), formatGain(upper))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
