import { nowMs } from '@/platform/clock';
import type { Database } from '@/storage/database';
import { recoverImports } from '@/storage/import-rollback';
import { forgetTalks } from '@/storage/page-memory';
import { applyTextRule, readTextRule } from '@/storage/text-rule';
import { openTransferLog } from '@/storage/transfer-log';

/**
 * What is due whenever the background wakes: imports that were broken off are taken back, old texts and the memory of
 * old conversations let go.
 */
export async function tidyUp(db: Database): Promise<void> {
  await recoverImports(db, openTransferLog());
  await forgetTalks(nowMs());
  const rule = await readTextRule();
  if (rule.keep === 'days') await applyTextRule(db, rule, nowMs());
}
