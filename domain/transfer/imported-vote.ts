import type { Features } from '@/domain/features';
import type { Outcome } from '@/domain/outcome';
import type { PerSide } from '@/domain/side';
import type { VerdictState } from '@/domain/verdict/verdict';
import type { FormatId } from './format-id';

/** What every format says of a vote, or could say. Prompts and replies are no part of it: see `readTurns`. */
export interface VoteFacts {
  /** Names as the file has them, without spaces around them. */
  readonly modelA: string;
  readonly modelB: string;
  /** Whether the names were hidden until the vote, as far as the file knows; it is the voter's word, not ours. */
  readonly anonymous: boolean;
  readonly castAtMs: number | undefined;
  /** The file's own name of the battle: of two votes with the same one, the later replaces the earlier. */
  readonly battleKey: string | undefined;
  readonly arena: string | undefined;
  readonly language: string | undefined;
  readonly category: string | undefined;
  readonly verdict: VerdictState | undefined;
  readonly features: PerSide<Features> | undefined;
  readonly source: FormatId;
}

/** A vote with an outcome. */
export interface OutcomeVote extends VoteFacts {
  readonly outcome: Outcome;
}

/** A vote given as the probability, from 0 to 1, that side a is the better one. */
export interface ScoreVote extends VoteFacts {
  readonly score: number;
}

/** One vote of a file, whatever the format. */
export type ImportedVote = OutcomeVote | ScoreVote;
