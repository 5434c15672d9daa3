import { useSignal } from '@preact/signals';
import { formatCount, formatShare } from '@/components/format';
import { HeatTable } from '@/components/heat-table';
import { battleTable, winFractionTable } from '@/domain/ranking/win-rates';
import { text } from '@/platform/text';
import type { RankReport } from '@/workers/rank-report';

/** A table of more models than these is no longer read. */
const mostModels = 25;

/** Who beat whom how often, and how often they met: for the best models, once asked for. */
export function PairTables({ report }: { readonly report: RankReport }) {
  const isOpen = useSignal(false);
  const names = report.models.slice(0, mostModels).map(({ model }) => model);
  return (
    <details
      class="pair-tables"
      open={isOpen.value}
      onToggle={({ currentTarget }) => {
        isOpen.value = currentTarget.open;
      }}
    >
      <summary>
        <h2>{text('pairsHeading')}</h2>
      </summary>
      {isOpen.value && <Tables report={report} names={names} />}
    </details>
  );
}

function Tables({ report, names }: { readonly report: RankReport; readonly names: readonly string[] }) {
  const { counts } = report.fit;
  const places = names.map((name) => counts.models.indexOf(name));
  const wins = winFractionTable(counts);
  const battles = battleTable(counts);
  const most = places.reduce(
    (max, i) => places.reduce((top, j) => Math.max(top, battles[i]?.[j] ?? 0), max),
    1,
  );
  return (
    <>
      {report.models.length > names.length && (
        <p class="muted">{text('pairsCut', formatCount(names.length))}</p>
      )}
      <HeatTable
        caption={text('pairsWins')}
        names={names}
        cellOf={(row, column) => cellOf(wins[places[row] ?? -1]?.[places[column] ?? -1], formatShare, 1)}
      />
      <HeatTable
        caption={text('pairsBattles')}
        names={names}
        cellOf={(row, column) =>
          cellOf(battles[places[row] ?? -1]?.[places[column] ?? -1], formatCount, most)
        }
      />
    </>
  );
}

function cellOf(value: number | null | undefined, format: (value: number) => string, most: number) {
  return value === null || value === undefined ? undefined : { text: format(value), heat: value / most };
}
