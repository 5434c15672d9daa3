import type { Case } from './cases';
import type { Cell } from './walk';

/** The table of kinds of pages and cases as text, and below it why each cell with a dash is not to be had; an empty one was not played. */
export function tableText(
  rows: ReadonlyMap<string, ReadonlyMap<string, Cell>>,
  cases: readonly Case[],
): string {
  const reasons = new Map<string, string[]>();
  const lines = [...rows].map(([title, cells]) => {
    const shown = cases.map(({ name }) => {
      const cell = cells.get(name);
      if (cell?.kind === 'none')
        reasons.set(cell.reason, [...(reasons.get(cell.reason) ?? []), `${title}: ${name}`]);
      return markOf(cell).padEnd(name.length);
    });
    return `${title.padEnd(26)} ${shown.join(' | ')}`;
  });
  const head = `${''.padEnd(26)} ${cases.map(({ name }) => name).join(' | ')}`;
  const notes = [...reasons].map(([reason, places]) => `– ${reason} (${places.join('; ')})`);
  return [head, ...lines, '', ...notes].join('\n');
}

function markOf(cell: Cell | undefined): string {
  if (cell === undefined) return '';
  return cell.kind === 'none' ? '–' : cell.kind === 'ok' ? 'ok' : 'FAIL';
}
