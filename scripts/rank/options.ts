import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { type FormatId, formatIds } from '@/domain/transfer/format-id';

export const methods = ['default', 'mle', 'elo', 'davidson'] as const;
export const RankMethod = v.picklist(methods);
export type RankMethod = v.InferOutput<typeof RankMethod>;

export interface Options {
  readonly file: string;
  readonly format: FormatId | undefined;
  readonly method: RankMethod;
  readonly json: boolean;
}

export const usage = `npm run --silent rank -- FILE [--format F] [--method ${methods.join('|')}] [--json]
formats: ${formatIds.join(', ')}`;

const Values = v.object({
  format: v.optional(v.picklist(formatIds, `--format is one of: ${formatIds.join(', ')}`)),
  method: v.optional(v.picklist(methods, `--method is one of: ${methods.join(', ')}`), 'default'),
  json: v.optional(v.boolean(), false),
});

/** The options of the command line, or one line that says what is wrong with them. */
export function readOptions(args: readonly string[]): Options | string {
  const parsed = split(args);
  if (typeof parsed === 'string') return parsed;
  const [file, ...more] = parsed.positionals;
  if (file === undefined || more.length > 0) return 'give one file of votes';
  const values = v.safeParse(Values, parsed.values);
  if (!values.success) return values.issues[0].message;
  return { file, ...values.output, format: values.output.format };
}

function split(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { format: { type: 'string' }, method: { type: 'string' }, json: { type: 'boolean' } },
    });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
