import { CountsTable } from '@/components/counts-table';
import { formatShare } from '@/components/format';
import { HeatTable } from '@/components/heat-table';
import { IntervalBar } from '@/components/interval-bar';
import { LeaderboardTable } from '@/components/leaderboard-table';
import { scaleOf } from '@/components/point-scale';
import { aStanding } from '@/test/dom/components/a-standing';
import { madeMoves, madeSeparations, madeStandings } from './made-standings';
import { Kind, State } from './specimen';

const few = madeStandings.slice(0, 3);
const names = few.map(({ model }) => model);

/** Rankings and what stands in for one. */
export function BoardSpecimens() {
  return (
    <>
      <Kind name="LeaderboardTable">
        <State state="with everything: tiers, gaps, moves, few votes, two groups, makers, details" isWide>
          <LeaderboardTable
            standings={madeStandings}
            separations={madeSeparations}
            moves={madeMoves}
            onSort={() => {}}
            makerOf={(model) => (model.includes('meadow') ? 'Meadow Labs' : undefined)}
            detailsOf={({ model }) => <p>What lies behind {model}.</p>}
          />
        </State>
        <State state="sorted by another column" isWide>
          <LeaderboardTable
            standings={madeStandings}
            sort={{ key: 'votes', isReversed: false }}
            onSort={() => {}}
          />
        </State>
        <State state="a newer one is on its way" isWide>
          <LeaderboardTable standings={few} busy />
        </State>
        <State state="ranks as the public arenas show them" isWide>
          <LeaderboardTable standings={few} upperBoundRanks />
        </State>
        <State state="compact, in a narrow place">
          <LeaderboardTable standings={madeStandings} compact />
        </State>
      </Kind>
      <Kind name="CountsTable">
        <State state="too few votes for ratings" isWide>
          <CountsTable standings={few} />
        </State>
      </Kind>
      <Kind name="HeatTable">
        <State state="from cold to hot, and where two never met" isWide>
          <HeatTable
            caption="Share of wins"
            names={names}
            cellOf={(row, column) => {
              if (row + column === 3) return undefined;
              const heat = 0.5 + (column - row) / 5;
              return { text: formatShare(heat), heat };
            }}
          />
        </State>
      </Kind>
      <Kind name="IntervalBar">
        <State state="enough votes">
          <IntervalBar standing={aStanding()} scale={scaleOf([aStanding()])} />
        </State>
        <State state="few votes">
          <IntervalBar standing={aStanding({ provisional: true })} scale={scaleOf([aStanding()])} />
        </State>
      </Kind>
    </>
  );
}
