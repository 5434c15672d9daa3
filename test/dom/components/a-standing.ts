import type { Standing } from '@/domain/ranking/standing';

/** A row of a leaderboard; a test says only what matters to it. */
export function aStanding(about: Partial<Standing> = {}): Standing {
  return {
    model: 'gpt-5',
    rating: 1000,
    lower: 900,
    upper: 1100,
    se: 51,
    rankLo: 1,
    rankHi: 3,
    rankUB: 1,
    pBest: 0.4,
    votes: 40,
    wins: 20,
    losses: 12,
    ties: 5,
    bothBad: 3,
    averageWinRate: 0.6,
    provisional: false,
    component: 0,
    ...about,
  };
}
