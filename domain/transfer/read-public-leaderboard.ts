import * as v from 'valibot';
import { mostPublicModels, PublicRating } from '@/domain/ranking/public-leaderboard';
import { z95 } from '@/domain/ranking/scale';
import { CsvRows } from './csv-rows';
import { parseJson } from './parse-json';

export type PublicRead =
  | { readonly ok: true; readonly ratings: readonly PublicRating[]; readonly skipped: number }
  | { readonly ok: false; readonly code: 'empty' | 'broken-json' | 'no-ratings' | 'too-many' };

/**
 * Reads a public leaderboard from a text: the arena catalogue's snapshots (their board `full`, or the first one),
 * compar:IA's ranking, arena-rank's results, our own results file, an object of ratings by model, or a table with a
 * column of models and one of ratings. Rows without a usable name or rating are skipped and counted. Of a model
 * that is there twice the last one holds.
 */
export function readPublicLeaderboard(text: string): PublicRead {
  const bare = text.replace(/^\uFEFF/, '').trim();
  if (bare === '') return { ok: false, code: 'empty' };
  const rows = /^[[{]/.test(bare) ? rowsOfJson(bare) : rowsOfTable(bare);
  return rows === undefined ? { ok: false, code: 'broken-json' } : judge(rows);
}

/** What a source says of one model, unchecked. */
interface PublicRow {
  readonly model: unknown;
  readonly rating: unknown;
  readonly lower?: unknown;
  readonly upper?: unknown;
}

function judge(rows: readonly PublicRow[]): PublicRead {
  const parsed = rows.map(parseRow).filter((rating) => rating !== undefined);
  const ratings = [...new Map(parsed.map((rating) => [rating.model, rating])).values()];
  if (ratings.length === 0) return { ok: false, code: 'no-ratings' };
  if (ratings.length > mostPublicModels) return { ok: false, code: 'too-many' };
  return { ok: true, ratings, skipped: rows.length - parsed.length };
}

function parseRow({ model, rating, lower, upper }: PublicRow): PublicRating | undefined {
  const se = (numberOf(upper) - numberOf(lower)) / (2 * z95);
  const known = se > 0 && se < Number.POSITIVE_INFINITY ? { se } : {};
  const name = typeof model === 'string' ? model.trim() : model;
  const parsed = v.safeParse(PublicRating, { model: name, rating: numberOf(rating), ...known });
  return parsed.success ? parsed.output : undefined;
}

function numberOf(value: unknown): number {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && value.trim() !== '' ? Number(value) : Number.NaN;
}

const Fields = v.record(v.string(), v.unknown());

function rowsOfJson(text: string): readonly PublicRow[] | undefined {
  const parsed = parseJson(text);
  if (!parsed.ok) return undefined;
  const fields = fieldsOf(parsed.value);
  if (Array.isArray(parsed.value)) return parsed.value.map(rowOfFields);
  if (Array.isArray(fields.models)) return fields.models.map(rowOfFields);
  const board = boardIn(fields);
  return Object.entries(board ?? fields).map(([model, said]) =>
    typeof said === 'object' ? { ...rowOfFields(said), model } : { model, rating: said },
  );
}

/** One of the boards of the arena catalogue: an object of objects of objects. */
function boardIn(fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> | undefined {
  const boards = Object.entries(fields).filter(([, board]) =>
    Object.values(fieldsOf(board)).some((model) => 'rating' in fieldsOf(model)),
  );
  const [, board] = boards.find(([name]) => name === 'full') ?? boards[0] ?? [];
  return board === undefined ? undefined : fieldsOf(board);
}

function rowOfFields(value: unknown): PublicRow {
  const fields = fieldsOf(value);
  const first = (names: readonly string[]) =>
    names.map((name) => fields[name]).find((one) => one !== undefined);
  return {
    model: first(columns.model),
    rating: first(columns.rating),
    lower: first(columns.lower),
    upper: first(columns.upper),
  };
}

/** An own `__proto__` of a JSON text is a name like any other. */
function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return v.is(Fields, value) && !Array.isArray(value) ? value : {};
}

/** What the sources call them, in lower case. */
const columns = {
  model: ['competitors', 'model', 'model_name', 'name', 'key'],
  rating: ['ratings', 'rating', 'median', 'score', 'arena score', 'arena_score', 'elo'],
  lower: ['rating_lower', 'rating_q025', 'lower', 'p2.5'],
  upper: ['rating_upper', 'rating_q975', 'upper', 'p97.5'],
} as const;

function rowsOfTable(text: string): readonly PublicRow[] {
  const rows: PublicRow[] = [];
  let malformed = 0;
  const table = new CsvRows(
    {
      row: (value) => rows.push(rowOfFields(value)),
      malformed: () => malformed++,
      fail: () => malformed++,
    },
    (header) => {
      const wanted = Object.values(columns).flat();
      return header.filter((name) => wanted.some((one) => one === name));
    },
  );
  table.push(text);
  table.end();
  return [...rows, ...Array.from({ length: malformed }, () => ({ model: undefined, rating: undefined }))];
}
