import type { OutcomeVote } from '@/domain/transfer/imported-vote';

/** A vote of ada over bob of which nothing else is known. */
export function anImportedVote(some: Partial<OutcomeVote> = {}): OutcomeVote {
  return {
    modelA: 'ada',
    modelB: 'bob',
    outcome: 'a',
    anonymous: true,
    castAtMs: undefined,
    battleKey: undefined,
    arena: undefined,
    language: undefined,
    category: undefined,
    verdict: undefined,
    features: undefined,
    source: 'fastchat',
    ...some,
  };
}
