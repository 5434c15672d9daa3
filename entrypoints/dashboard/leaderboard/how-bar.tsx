import { Choice } from '@/components/choice';
import { formatCount } from '@/components/format';
import type { Method } from '@/domain/ranking/fit-votes';
import { fewestStyledVotes } from '@/domain/ranking/style-control';
import { type TextKey, text } from '@/platform/text';
import type { KeptPublic } from '@/storage/public-leaderboard';
import { halfLives, type LeaderboardRoute, methods, withQuery } from './leaderboard-route';

export interface HowBarProps {
  readonly route: LeaderboardRoute;
  /** Votes of the board that pass the filters, as far as that is known without counting. */
  readonly votes: number;
  /** The public leaderboard that is kept; null where there is none, undefined until that was read. */
  readonly crowd: KeptPublic | null | undefined;
  readonly onRoute: (route: LeaderboardRoute) => void;
}

const methodNames: Readonly<Record<Method, TextKey>> = {
  default: 'methodDefault',
  mle: 'methodMle',
  davidson: 'methodDavidson',
  style: 'methodStyle',
  crowd: 'methodCrowd',
};
const styleNames = { length: 'styleLength', markdown: 'styleMarkdown' } as const;

/** How the votes are rated. A method that lacks what it needs is named, and why it cannot be chosen. */
export function HowBar({ route, votes, crowd, onRoute }: HowBarProps) {
  const { method = 'default' } = route;
  const change = (changes: Parameters<typeof withQuery>[1]) => onRoute(withQuery(route, changes));
  const missing = new Map(methods.map((one) => [one, whatIsMissing(one, votes, crowd)]));
  const drop = (key: 'ties' | 'bothBad', label: TextKey) => (
    <Choice
      label={text(label)}
      value={route[key]}
      values={['drop']}
      fewest={1}
      any={text('tiesHalf')}
      nameOf={() => text('tiesDrop')}
      onChoose={(value) => change({ [key]: value })}
    />
  );
  return (
    <>
      <fieldset class="filters fields">
        <legend class="unseen">{text('howRated')}</legend>
        <label>
          {text('filterMethod')}
          <select value={method} onChange={({ currentTarget }) => change({ method: currentTarget.value })}>
            {methods.map((one) => (
              <option key={one} value={one} disabled={one !== method && missing.get(one) !== undefined}>
                {text(methodNames[one])}
              </option>
            ))}
          </select>
        </label>
        {method === 'style' && (
          <Choice
            label={text('filterStyle')}
            value={route.style}
            values={Object.keys(styleNames)}
            any={text('styleAll')}
            nameOf={(style) => text(styleNames[style as keyof typeof styleNames])}
            onChoose={(style) => change({ style })}
          />
        )}
        {drop('ties', 'filterTies')}
        {drop('bothBad', 'columnBothBad')}
        <Choice
          label={text('filterAge')}
          value={route.halfLife}
          values={halfLives}
          any={text('ageFull')}
          nameOf={(days) => text('ageHalf', formatCount(Number(days)))}
          onChoose={(halfLife) => change({ halfLife })}
        />
      </fieldset>
      {[...missing].map(([one, reason]) =>
        reason === undefined ? null : (
          <p key={one} class="muted leaderboard-notes">
            {reason}
          </p>
        ),
      )}
    </>
  );
}

/** Why a method cannot be chosen, or undefined where it can. */
function whatIsMissing(method: Method, votes: number, crowd: HowBarProps['crowd']): string | undefined {
  if (method === 'style' && votes < fewestStyledVotes) {
    return text('methodStyleTooFew', text('methodStyle'), formatCount(fewestStyledVotes), formatCount(votes));
  }
  if (method === 'crowd' && crowd === null) {
    return text('methodCrowdNone', text('methodCrowd'), text('crowdHeading'));
  }
  return undefined;
}
