/** Cells that a spreadsheet would run, or that could be taken for one we guarded: they get an apostrophe in front. */
export const formulaPattern = /^'*[=+\-@\t\r]/;
const guarded = /^'+[=+\-@\t\r]/;

/** Takes away the apostrophe that keeps a spreadsheet from running a cell. */
export function withoutGuard(cell: string): string {
  return guarded.test(cell) ? cell.slice(1) : cell;
}
