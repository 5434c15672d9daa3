import * as v from 'valibot';
import { VerdictState } from '@/domain/verdict/verdict';
import type { FormatId } from '../format-id';
import { readOutcome } from '../outcome-words';
import { isBlank, readFlag, readKey, readLabel } from '../read-cell';
import { readTime } from '../read-time';
import { type Reading, readVote } from '../reading';
import { refuse } from '../refusal';
import { asRow, type VoteFormat } from '../vote-format';

const names = ['model_a', 'model_b', 'winner'];
/** Columns of battle records that say when, where and on what the vote was; the rest is not read. */
const facts = [
  'question_id',
  'id',
  'anony',
  'tstamp',
  'timestamp',
  'language',
  'category',
  'arena',
  'verdict',
];

/** Battle records of FastChat and LMSYS (`clean_battle_*.json`, 33k and 100k sets, as JSON, JSON lines or CSV). */
export const fastchat: VoteFormat = {
  id: 'fastchat',
  needs: names,
  columns: [...names, ...facts],
  marks: [['anony'], ['tstamp'], ['judge'], ['turn']],
  read: (row) => readBattle('fastchat', row),
};

/** The arena-human-preference sets with evaluation sessions (140k). */
export const arenaPreference: VoteFormat = {
  id: 'arena-preference',
  needs: names,
  columns: [...names, ...facts],
  marks: [['evaluation_session_id'], ['conv_metadata']],
  read: (row) => readBattle('arena-preference', row),
};

/** What arena-rank takes: two competitors and an outcome. */
export const arenaRank: VoteFormat = {
  id: 'arena-rank',
  needs: names,
  columns: [...names, ...facts],
  read: (row) => readBattle('arena-rank', row),
};

function readBattle(source: FormatId, value: unknown): readonly Reading[] {
  const row = asRow(value);
  if (!row) return [refuse('malformed-row', value)];
  const anonymous = isBlank(row.anony) ? true : readFlag(row.anony);
  if (anonymous === undefined) return [refuse('malformed-row', row.anony)];
  const vote = readVote(source, {
    modelA: row.model_a,
    modelB: row.model_b,
    result: readOutcome(row.winner),
    anonymous,
    castAtMs: readTime(row.tstamp ?? row.timestamp),
    battleKey: readBattleKey(row.question_id ?? row.id),
    language: readLabel(row.language),
    category: readLabel(row.category),
    arena: readLabel(row.arena),
    verdict: v.is(VerdictState, row.verdict) ? row.verdict : undefined,
  });
  return [vote];
}

/** Battles have long ids; a mere number is that of a question, which many battles share (MT-bench's judgments). */
function readBattleKey(value: unknown): string | undefined {
  const key = readKey(value);
  return key === undefined || /^\d+$/.test(key) ? undefined : key;
}
