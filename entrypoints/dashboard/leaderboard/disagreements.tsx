import { formatCount, formatGain, formatRating } from '@/components/format';
import { compareWithPublic } from '@/domain/ranking/public-agreement';
import { matchPublic, type PublicRating } from '@/domain/ranking/public-leaderboard';
import { text } from '@/platform/text';
import type { RankReport } from '@/workers/rank-report';

interface DisagreementsProps {
  readonly report: RankReport;
  readonly ratings: readonly PublicRating[];
}

/** Differences of more standard errors than these are shown: one model in twenty is beyond them by chance. */
const farZ = 2;

/** The models that the voter rates clearly otherwise than the public does, both scales shifted onto each other. */
export function Disagreements({ report, ratings }: DisagreementsProps) {
  const { models } = report;
  const known = matchPublic(
    ratings,
    models.map(({ model }) => model),
  );
  const pairs = models.flatMap(({ model, rating, se }) => {
    const crowd = known.get(model);
    return crowd === undefined
      ? []
      : [{ model, personal: { rating, se }, crowd: { rating: crowd.rating, se: crowd.se ?? 0 } }];
  });
  const far = compareWithPublic(pairs)
    .filter(({ z }) => Math.abs(z) > farZ)
    .sort((one, other) => Math.abs(other.z) - Math.abs(one.z));
  return (
    <>
      <p class="muted leaderboard-notes">
        {text('crowdMatched', formatCount(pairs.length), formatCount(models.length))}{' '}
        {far.length === 0 ? text('crowdDifferNone') : text('crowdDifferChance')}
      </p>
      {far.length > 0 && (
        <table class="counts">
          <caption>{text('crowdDiffer')}</caption>
          <thead>
            <tr>
              <th scope="col">{text('columnModel')}</th>
              <th scope="col">{text('columnYours')}</th>
              <th scope="col">{text('columnPublic')}</th>
              <th scope="col">{text('columnDifference')}</th>
            </tr>
          </thead>
          <tbody>
            {far.map(({ model, difference }) => {
              const pair = pairs.find((one) => one.model === model);
              return (
                <tr key={model}>
                  <th scope="row">
                    <bdi>{model}</bdi>
                  </th>
                  <td>{pair && formatRating(pair.personal.rating)}</td>
                  <td>{pair && formatRating(pair.personal.rating - difference)}</td>
                  <td>{formatGain(difference)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </>
  );
}
