import * as v from 'valibot';

/** The formats that can be read, by the names that `--format` takes. */
export const formatIds = [
  'fastchat',
  'arena-preference',
  'arena-rank',
  'kaggle',
  'open-webui',
  'alpaca-eval',
  'arena-hard',
  'llmfao',
  'pairs',
  'mylmarena',
  'wrapss',
  'blind-ballot',
] as const;

export const FormatId = v.picklist(formatIds);
export type FormatId = v.InferOutput<typeof FormatId>;
