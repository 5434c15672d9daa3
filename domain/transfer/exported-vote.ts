import type { StandingVote } from '@/domain/journal/project-vote';
import type { OutcomeVote } from './imported-vote';

/** A recorded vote as the export formats say it: with its outcome as corrected, and without any text. */
export function exportedVote(vote: StandingVote): OutcomeVote {
  return {
    modelA: vote.models.a,
    modelB: vote.models.b,
    outcome: vote.outcome,
    anonymous: vote.mode !== 'side-by-side' && !vote.blind.exposedBy.includes('names-visible'),
    castAtMs: vote.castAtMs,
    battleKey: vote.id,
    arena: vote.arena,
    language: vote.language,
    category: vote.categories.join(' ') || undefined,
    verdict: vote.verdict.state,
    features: vote.features,
    source: 'blind-ballot',
  };
}
