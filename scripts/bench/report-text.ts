import { printTable } from '../rank/print-table';
import type { BenchReport, BenchRow } from './bench';

/** A report for a person to read. */
export function reportText({ rows, notes, isMet }: BenchReport): string {
  const verdict = isMet ? 'All targets that were measured are met.' : 'Some targets are NOT met.';
  return [...tablesOf(rows).flatMap((table) => [...table, '']), ...notes, verdict].join('\n');
}

/** Neighbouring rows with the same names share a table. */
function tablesOf(rows: readonly BenchRow[]): string[][] {
  const groups: BenchRow[][] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last?.[0] && hasSameNames(last[0], row)) last.push(row);
    else groups.push([row]);
  }
  return groups.map((group) => {
    const header = Object.keys(group[0] ?? {});
    const cells = group.map((row) =>
      Object.values(row).map((value) => (value === null ? '–' : String(value))),
    );
    return printTable([header, ...cells], new Set([0]));
  });
}

function hasSameNames(one: BenchRow, other: BenchRow): boolean {
  return Object.keys(one).join('\n') === Object.keys(other).join('\n');
}
