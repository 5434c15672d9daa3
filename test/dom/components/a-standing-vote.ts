import type { StandingVote } from '@/domain/journal/project-vote';

const features = { characters: 9, words: 2, headers: 0, lists: 0, bold: 0, codeBlocks: 0, emoji: 0 };

/** A vote as the journal knows it; a test says only what matters to it. */
export function aStandingVote(about: Partial<StandingVote> = {}): StandingVote {
  return {
    id: '01994d3c-0000-7000-8000-000000000001',
    arena: 'arena-ai',
    host: 'arena.ai',
    battleId: 'battle-1',
    turn: 1,
    castAtMs: Date.UTC(2026, 9, 1, 12),
    mode: 'battle',
    modality: 'text',
    outcome: 'a',
    models: { a: 'gpt-5', b: 'claude-opus-4' },
    features: { a: features, b: features },
    leaks: [],
    identityAsked: false,
    arenaEstimate: { wouldCount: true, reasons: [], words: [] },
    unfinished: false,
    blind: { veiled: true, exposedBy: [] },
    isWithdrawn: false,
    verdict: { state: 'counts', reasons: [] },
    reviews: {},
    language: 'en',
    categories: [],
    note: undefined,
    tags: [],
    project: undefined,
    reasons: [],
    guess: undefined,
    ...about,
  };
}
