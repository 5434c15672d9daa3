import * as v from 'valibot';
import { Features } from '@/domain/features';
import { Outcome } from '@/domain/outcome';
import { perSide } from '@/domain/side';
import { VerdictState } from '@/domain/verdict/verdict';
import { FormatId } from '../format-id';
import { type Result, readVote } from '../reading';
import { refuse } from '../refusal';
import { asRow, type Row, type VoteFormat } from '../vote-format';

/** Version of the format. Files with a higher one are refused: they may say things that this version cannot read. */
export const ownVersion = 1;
/** What the first line says. */
export const ownTitle = 'Blind Ballot votes';

const text = v.optional(v.pipe(v.string(), v.nonEmpty(), v.maxLength(300)));

/** A line of our own export, as `writeVotes` makes it. */
const OwnLine = v.object({
  id: text,
  castAtMs: v.optional(v.pipe(v.number(), v.safeInteger(), v.minValue(0))),
  arena: text,
  modelA: v.unknown(),
  modelB: v.unknown(),
  outcome: v.optional(v.unknown()),
  score: v.optional(v.unknown()),
  anonymous: v.boolean(),
  language: text,
  category: text,
  verdict: v.optional(VerdictState),
  features: v.optional(perSide(Features)),
  source: v.optional(FormatId),
});

/** Our own export: JSON lines, the first of which says what the file is. */
export const ownVotes: VoteFormat = {
  id: 'blind-ballot',
  needs: [],
  marks: [
    ['title', 'version'],
    ['modelA', 'modelB', 'anonymous'],
  ],
  isTooNew: (row) => isHeader(row) && !(Number(row.version) <= ownVersion),
  read: (value) => {
    if (isHeader(value)) return [];
    const parsed = v.safeParse(OwnLine, value);
    if (!parsed.success) return [refuse('malformed-row', whatIsWrong(parsed.issues[0]))];
    const { id, source, outcome, score, ...line } = parsed.output;
    const result = outcome === undefined ? readScore(score) : readExactly(outcome);
    return [readVote(source ?? 'blind-ballot', { ...line, result, battleKey: id })];
  },
};

function isHeader(value: unknown): value is Row {
  return asRow(value)?.title === ownTitle;
}

function readExactly(value: unknown): Result {
  const parsed = v.safeParse(Outcome, value);
  return parsed.success ? { outcome: parsed.output } : refuse('unknown-outcome', value);
}

function readScore(value: unknown): Result {
  if (value === undefined) return refuse('unknown-outcome', value);
  const isScore = typeof value === 'number' && value >= 0 && value <= 1;
  return isScore ? { score: value } : refuse('bad-score', value);
}

function whatIsWrong(issue: v.BaseIssue<unknown>): string {
  return `${v.getDotPath(issue) ?? 'the row'}: ${issue.message}`;
}
