import type { FormatId } from '../format-id';
import { looksLike, type VoteFormat } from '../vote-format';
import { alpacaEval } from './alpaca-eval';
import { arenaHard } from './arena-hard';
import { arenaPreference, arenaRank, fastchat } from './battles';
import { kaggle } from './kaggle';
import { llmfao } from './llmfao';
import { openWebui } from './open-webui';
import { ownVotes } from './own-votes';
import { pairs } from './pairs';
import { mylmarena, wrapss } from './recorders';

/** All formats, those that are told by more names first: the first match wins. */
export const formats: readonly VoteFormat[] = [
  ownVotes,
  mylmarena,
  wrapss,
  openWebui,
  alpacaEval,
  arenaHard,
  fastchat,
  kaggle,
  arenaPreference,
  arenaRank,
  llmfao,
  pairs,
];

/** The format of that name. */
export function formatOf(id: FormatId): VoteFormat {
  const format = formats.find((candidate) => candidate.id === id);
  if (!format) throw new Error(`No reader for the format ${id}`);
  return format;
}

/** The format whose rows look like this one, if any does. */
export function detectFormat(row: unknown): VoteFormat | undefined {
  if (Array.isArray(row)) return pairs;
  if (typeof row !== 'object' || row === null) return undefined;
  const names = Object.keys(row);
  return formats.find((format) => looksLike(format, names));
}
