import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { Naming } from '@/domain/journal/naming';
import { type StyleChoice, styleChoices } from '@/domain/ranking/style-features';
import { type FormatId, formatIds } from '@/domain/transfer/format-id';
import type { VoteFilter } from './vote-filter';

export const methods = ['default', 'mle', 'elo', 'davidson', 'style', 'crowd'] as const;
export const RankMethod = v.picklist(methods);
export type RankMethod = v.InferOutput<typeof RankMethod>;

export interface Options extends RankWay {
  readonly file: string;
  readonly format: FormatId | undefined;
  readonly filter: VoteFilter;
  readonly json: boolean;
}

/** How the votes that pass are rated. */
export interface RankWay {
  readonly method: RankMethod;
  readonly ties: 'half' | 'drop';
  readonly bothBad: 'half' | 'drop';
  /** Of the method `style`. */
  readonly style: StyleChoice;
  /** Of the method `crowd`: a file with a public leaderboard. */
  readonly publicFile: string | undefined;
  /** Days after which a vote counts half. */
  readonly halfLifeDays: number | undefined;
}

export const usage = `npm run --silent rank -- FILE [--format F] [--method ${methods.join('|')}] [--json]
  which votes: [--arena A] [--language L] [--category C] [--from DAY] [--to DAY]
  which names are one model: [--names shown|together]
  how they count: [--ties half|drop] [--both-bad half|drop] [--half-life DAYS]
  of --method style: [--style ${Object.keys(styleChoices).join('|')}]
  of --method crowd: --public FILE, a public leaderboard
formats: ${formatIds.join(', ')}; as text, gzip or Parquet`;

const oneOf = <const T extends readonly string[]>(name: string, options: T) =>
  v.picklist(options, `--${name} is one of: ${options.join(', ')}`);
const Tied = (name: string) => v.optional(oneOf(name, ['half', 'drop']), 'half');
const Day = (name: string) =>
  v.optional(v.pipe(v.string(), v.isoDate(`--${name} is a day such as 2026-01-31`)));
const halfLife = '--half-life is a number of days';
const styles = Object.keys(styleChoices) as StyleChoice[];

const Values = v.object({
  format: v.optional(oneOf('format', formatIds)),
  method: v.optional(oneOf('method', methods), 'default'),
  json: v.optional(v.boolean(), false),
  arena: v.optional(v.string()),
  language: v.optional(v.string()),
  category: v.optional(v.string()),
  from: Day('from'),
  to: Day('to'),
  names: v.optional(oneOf('names', Naming.options), 'shown'),
  ties: Tied('ties'),
  'both-bad': Tied('both-bad'),
  'half-life': v.optional(
    v.pipe(v.string(), v.transform(Number), v.finite(halfLife), v.gtValue(0, halfLife)),
  ),
  style: v.optional(oneOf('style', styles), 'all'),
  public: v.optional(v.string()),
});

/** The options of the command line, or one line that says what is wrong with them. */
export function readOptions(args: readonly string[]): Options | string {
  const parsed = split(args);
  if (typeof parsed === 'string') return parsed;
  const [file, ...more] = parsed.positionals;
  if (file === undefined || more.length > 0) return 'give one file of votes';
  const values = v.safeParse(Values, parsed.values);
  if (!values.success) return values.issues[0].message;
  const { format, method, json, ties, style, ...said } = values.output;
  if (method === 'crowd' && said.public === undefined) return '--method crowd needs --public FILE';
  const { arena, language, category, from, to, names } = said;
  return {
    file,
    format,
    method,
    json,
    ties,
    bothBad: said['both-bad'],
    style,
    publicFile: said.public,
    halfLifeDays: said['half-life'],
    filter: { arena, language, category, from, to, names },
  };
}

function split(args: readonly string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: text,
        method: text,
        json: { type: 'boolean' },
        arena: text,
        language: text,
        category: text,
        from: text,
        to: text,
        names: text,
        ties: text,
        'both-bad': text,
        'half-life': text,
        style: text,
        public: text,
      },
    });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
