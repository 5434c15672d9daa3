import { countPairs } from '@/domain/ranking/count-pairs';
import { rank } from '@/domain/ranking/leaderboard';
import type { RankRequest } from './rank';

self.onmessage = ({ data: { tallies, options } }: MessageEvent<RankRequest>) => {
  self.postMessage(rank(countPairs(tallies).counts, options));
};
