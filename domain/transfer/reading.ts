import type { Outcome } from '@/domain/outcome';
import type { ImportedVote, VoteFacts } from './imported-vote';
import { readName } from './read-name';
import { type Refusal, refuse } from './refusal';

/** What a format makes of a part of a row: a vote, or the reason why not. */
export type Reading = { readonly vote: ImportedVote } | Refusal;

/** How a vote ended, or the reason why the row does not say. */
export type Result = { readonly outcome: Outcome } | { readonly score: number } | Refusal;

/** What a row says; names are checked here, everything else was read before. */
export interface VoteParts extends Partial<Omit<VoteFacts, 'modelA' | 'modelB' | 'source'>> {
  readonly modelA: unknown;
  readonly modelB: unknown;
  readonly result: Result;
}

/** Puts a vote together, or says what is missing; names are looked at first. */
export function readVote(source: VoteFacts['source'], parts: VoteParts): Reading {
  const modelA = readName(parts.modelA);
  const modelB = readName(parts.modelB);
  if (modelA === undefined) return refuse('unnamed-model', parts.modelA);
  if (modelB === undefined) return refuse('unnamed-model', parts.modelB);
  if (modelA === modelB) return refuse('same-model', modelA);
  if ('refused' in parts.result) return parts.result;
  const facts: VoteFacts = {
    modelA,
    modelB,
    anonymous: parts.anonymous ?? true,
    castAtMs: parts.castAtMs,
    battleKey: parts.battleKey,
    arena: parts.arena,
    language: parts.language,
    category: parts.category,
    verdict: parts.verdict,
    features: parts.features,
    source,
  };
  return { vote: { ...facts, ...parts.result } };
}
