import { HistoryChart } from '@/components/history-chart';
import { ShareCard } from '@/components/share-card';
import { madeStandings } from './made-standings';
import { Kind, State } from './specimen';

const after = [10, 20, 30, 40, 50];
const lines = ['meadow-3-pro', 'harbor-70b', 'quartz-mini', 'cinder-2', 'tern-flash'].map((model, place) => ({
  model,
  ratings: after.map((votes, sample) =>
    sample < place - 2 ? undefined : 1000 + (60 - 30 * place) * (votes / 50),
  ),
}));

/** Drawings, each with its table and the ways to take it along. */
export function ChartSpecimens() {
  return (
    <>
      <Kind name="HistoryChart">
        <State state="five lines, two of which begin later" isWide>
          <HistoryChart votes={after} lines={lines} />
        </State>
      </Kind>
      <Kind name="ShareCard">
        <State state="with a tier of its own at the top" isWide>
          <ShareCard standings={madeStandings} facts="312 votes, 96% of them blind" />
        </State>
      </Kind>
    </>
  );
}
