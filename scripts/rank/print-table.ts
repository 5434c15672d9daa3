/** Lines of a table whose columns are as wide as their widest cell; the first row is the header. */
export function printTable(rows: readonly (readonly string[])[], leftAligned: ReadonlySet<number>): string[] {
  const [header = []] = rows;
  const widths = header.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const align = (cell: string, column: number) => {
    const width = widths[column] ?? 0;
    return leftAligned.has(column) ? cell.padEnd(width) : cell.padStart(width);
  };
  return rows.map((row) => row.map(align).join('  ').trimEnd());
}
