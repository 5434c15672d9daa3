import type { Obstacle } from '@/domain/ranking/obstacle';
import type { ImportReport } from '@/domain/transfer/import-report';
import { printTable } from './print-table';
import type { Ranked, RankedModel, Ranking } from './ranking';

const obstacleTexts: Readonly<Record<Obstacle, string>> = {
  'no-votes': 'No vote counts, so there is nothing to rank.',
  disconnected:
    'Groups of models are linked by no vote, so maximum likelihood has no answer. Try --method default.',
  separated:
    'Some models never lost a point to the rest, so maximum likelihood has no finite answer. Try --method default.',
};

/** The ranking for a person to read. */
export function rankingText({ ranking, unavailable }: Ranked, report: ImportReport): string {
  const lines = [
    headline(ranking, report),
    ...(unavailable ? [obstacleTexts[unavailable]] : printTable(rowsOf(ranking), new Set([1]))),
    ...remarks(ranking),
    ...rejections(ranking, report),
  ];
  return lines.join('\n');
}

function headline({ votes, method, models }: Ranking, { format }: ImportReport): string {
  const numbers = `${round(votes)} votes on ${models.length} models`;
  return `${numbers}, read as ${format ?? 'nothing known'}, method ${method}\n`;
}

function rowsOf({ method, models }: Ranking): string[][] {
  const header = ['Rank', 'Model', 'Rating', '95% interval', 'P(best)', 'Votes', 'Win rate'];
  const rows = models.map((model, place) => [
    rankOf(model, place),
    printable(model.model),
    round(model.rating),
    intervalOf(model),
    percent(model.pBest),
    round(model.votes),
    percent(model.averageWinRate),
  ]);
  const table = [header, ...rows];
  return method === 'elo'
    ? table.map((row) => row.filter((_, column) => column !== 3 && column !== 4))
    : table;
}

function rankOf({ rankLo, rankHi }: RankedModel, place: number): string {
  if (rankLo === null || rankHi === null) return String(place + 1);
  return rankLo === rankHi ? String(rankLo) : `${rankLo}–${rankHi}`;
}

function intervalOf({ lower, upper }: RankedModel): string {
  return lower === null || upper === null ? '' : `${round(lower)} to ${round(upper)}`;
}

function percent(share: number | null): string {
  return share === null ? '–' : `${Math.round(100 * share)}%`;
}

function round(value: number): string {
  return String(Math.round(value));
}

/** A name from a file may hold control characters, which a terminal would obey. */
function printable(name: string): string {
  return name.replace(/\p{C}/gu, '\uFFFD');
}

function remarks({ method, components, finiteMle }: Ranking): string[] {
  const notes: string[] = [];
  if (method === 'elo') notes.push('Elo depends on the order of the votes and knows no uncertainty.');
  if (components > 1) notes.push(`The votes fall into ${components} groups of models that no vote links.`);
  else if (!finiteMle && method === 'default') notes.push('Too few votes for a maximum likelihood ranking.');
  return notes.length > 0 ? ['', ...notes] : [];
}

function rejections({ rejected }: Ranking, { refused }: ImportReport): string[] {
  const reasons = Object.entries(rejected).map(([reason, count]) => {
    const rows = Object.entries(refused).find(([name]) => name === reason)?.[1];
    return `  ${count} ${reason}${rows ? ` (row ${rows.rows.join(', ')}: ${printable(rows.example)})` : ''}`;
  });
  return reasons.length > 0 ? ['', 'Not counted:', ...reasons] : [];
}
