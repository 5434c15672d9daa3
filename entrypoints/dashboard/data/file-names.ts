import type { ExportFormat, ExportRequest } from './jobs';

const fileOf: Readonly<Record<ExportFormat, readonly [stem: string, extension: string]>> = {
  jsonl: ['votes', 'jsonl'],
  csv: ['votes', 'csv'],
  battles: ['battles', 'json'],
  'arena-rank': ['arena-rank', 'csv'],
  parquet: ['votes', 'parquet'],
  results: ['results', 'json'],
  standings: ['leaderboard', 'csv'],
};

/** A name that says what is in an export. */
export function exportName(asks: ExportRequest, nowMs: number): string {
  const [stem, extension] = fileOf[asks.format];
  const marks = `${asks.isScrubbed ? '-scrubbed' : ''}${asks.withTexts ? '-with-texts' : ''}`;
  return `blind-ballot-${stem}${marks}-${dayOf(nowMs)}.${extension}${isPacked(asks) ? '.gz' : ''}`;
}

/** Parquet packs by itself. */
export function isPacked(asks: ExportRequest): boolean {
  return asks.isPacked && asks.format !== 'parquet';
}

export function backupName(isEncrypted: boolean, nowMs: number): string {
  return `blind-ballot-backup-${dayOf(nowMs)}.${isEncrypted ? 'bbseal' : 'jsonl.gz'}`;
}

function dayOf(nowMs: number): string {
  return new Date(nowMs).toISOString().slice(0, 10);
}
