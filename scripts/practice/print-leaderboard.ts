import type { Page } from 'puppeteer-core';
import { countPairs } from '../../domain/ranking/count-pairs';
import { rank } from '../../domain/ranking/leaderboard';
import type { Standing } from '../../domain/ranking/standing';
import { readTallies } from '../../test/support/journal';

/** Ranks the tallies in the extension's own database with the code that ships, and prints the leaderboard. */
export async function printLeaderboard(own: Page): Promise<void> {
  const tallies = await readTallies(own, 'counting');
  const { models, votes } = rank(countPairs(tallies).counts);
  console.log(`\nLeaderboard of ${votes} votes that count (95% intervals)`);
  for (const line of [header, ...models.map(lineOf)]) console.log(line);
  console.log('');
}

const header = row('rank', 'model', 'rating', 'interval', 'votes');

function lineOf({ rankLo, rankHi, model, rating, lower, upper, votes }: Standing): string {
  const ranks = rankLo === rankHi ? `${rankLo}` : `${rankLo}–${rankHi}`;
  const interval = `${Math.round(lower)} … ${Math.round(upper)}`;
  return row(ranks, model, `${Math.round(rating)}`, interval, `${votes}`);
}

function row(rank: string, model: string, rating: string, interval: string, votes: string): string {
  return `${rank.padStart(6)}  ${model.padEnd(24)} ${rating.padStart(6)}  ${interval.padStart(13)}  ${votes.padStart(5)}`;
}
