/** Days on the reader's calendar, `2026-10-01`, both included; each may be left out or empty. */
export function daysIn(
  from: string | undefined,
  to: string | undefined,
): { readonly fromMs?: number; readonly beforeMs?: number } {
  return {
    ...(from && { fromMs: startOf(from, 0) }),
    ...(to && { beforeMs: startOf(to, 1) }),
  };
}

function startOf(day: string, daysLater: number): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date + daysLater).getTime();
}
