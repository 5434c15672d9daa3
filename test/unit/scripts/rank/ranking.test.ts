import { expect, test } from 'vitest';
import { collectVotes } from '@/scripts/rank/collect-votes';
import type { RankMethod } from '@/scripts/rank/options';
import { rankVotes } from '@/scripts/rank/ranking';
import { rankingText } from '@/scripts/rank/ranking-text';
import { foodVotes, sixtyVotes } from '../../domain/ranking/known-votes';
import { votesOf } from '../../domain/ranking/votes-of';
import { aVoteFile } from './vote-file';

const winners = { a: 'model_a', b: 'model_b', tie: 'tie', bothBad: 'both_bad' };

/** The votes as CSV. */
function csvOf(votes: string): string {
  const rows = votesOf(votes).map(({ a, b, outcome }) => `${a},${b},${winners[outcome]}\n`);
  return `model_a,model_b,winner\n${rows.join('')}`;
}

async function rankFile(content: string, method: RankMethod = 'default') {
  const collected = await collectVotes(aVoteFile(content), undefined);
  const ranked = rankVotes(collected, method);
  return { ...ranked, text: rankingText(ranked, collected.report) };
}

test('a ranking has the documented names and no others', async () => {
  const { ranking } = await rankFile(csvOf(foodVotes));

  expect(Object.keys(ranking)).toEqual(['method', 'votes', 'rejected', 'finiteMle', 'components', 'models']);
  expect(Object.keys(ranking.models[0] ?? {})).toEqual([
    'model',
    'rating',
    'lower',
    'upper',
    'se',
    'rankLo',
    'rankHi',
    'rankUB',
    'pBest',
    'votes',
    'averageWinRate',
  ]);
});

test('maximum likelihood gives the ratings known for sixty votes', async () => {
  const { ranking } = await rankFile(csvOf(sixtyVotes), 'mle');

  const ratings = ranking.models.map(({ model, rating }) => [model, Number(rating.toFixed(4))]);
  expect(ratings).toEqual([
    ['G', 1140.8946],
    ['C', 1058.7974],
    ['L', 949.9488],
    ['K', 850.3592],
  ]);
});

test('Elo gives the ratings known for thirty votes in their order, and nothing about uncertainty', async () => {
  const { ranking } = await rankFile(csvOf(foodVotes), 'elo');

  expect(ranking.models.map(({ model }) => model)).toEqual(['T', 'S', 'B', 'P', 'Z']);
  expect(ranking.models[0]).toMatchObject({ votes: 13, lower: null, rankLo: null, pBest: null });
  expect(ranking.models[0]?.rating).toBeCloseTo(1013.3587771888, 9);
  expect(ranking).toMatchObject({ votes: 30, finiteMle: true, components: 1 });
});

test('maximum likelihood without an answer has no rows and says why', async () => {
  const { ranking, text } = await rankFile(csvOf('A>B*9'), 'mle');

  expect(ranking).toMatchObject({ votes: 9, finiteMle: false, models: [] });
  expect(text).toContain('never lost a point');
});

test('votes cast with names in view and void votes do not count', async () => {
  const vote = { modelA: 'ada', modelB: 'bob', outcome: 'a', anonymous: true };
  const lines = [vote, { ...vote, anonymous: false }, { ...vote, verdict: 'void' }].map((line) =>
    JSON.stringify(line),
  );

  const { ranking } = await rankFile(lines.join('\n'));

  expect(ranking).toMatchObject({ votes: 1, rejected: { 'not-anonymous': 1, void: 1 } });
});

test('of several votes on one battle the last one counts', async () => {
  const battle = { question_id: 'q-1', model_a: 'ada', model_b: 'bob', winner: 'model_a', anony: true };
  const battles = [battle, { ...battle, question_id: 'q-2' }, { ...battle, winner: 'tie' }];

  const { ranking } = await rankFile(JSON.stringify(battles), 'elo');

  expect(ranking).toMatchObject({ votes: 2, rejected: { replaced: 1 } });
  expect(ranking.models[0]?.rating).toBeGreaterThan(1000);
  expect(ranking.models[0]?.rating).toBeLessThan(1002);
});

test('scores between win and loss count as votes', async () => {
  const annotations = [0.1, 0.9].map((share) => ({
    generator_1: 'ada',
    generator_2: 'bob',
    preference: 1 + share,
  }));

  const { ranking } = await rankFile(JSON.stringify(annotations));

  expect(ranking.votes).toBe(2);
  expect(ranking.models.map(({ rating }) => Math.round(rating))).toEqual([1000, 1000]);
});

test('the text names ranks, intervals and what was not counted', async () => {
  const { text } = await rankFile(`${csvOf(foodVotes)}T,S,perhaps\n`);

  expect(text).toMatch(/30 votes on 5 models/);
  expect(text).toMatch(/ +1–\d +T +\d+ +\d+ to \d+ /);
  expect(text).toContain('1 unknown-outcome (row 32: perhaps)');
});

test('a name cannot send commands to the terminal', async () => {
  const { text } = await rankFile('model_a,model_b,winner\n\u001b[31mada,bob,model_a\n');

  expect(text).not.toContain('\u001b');
});

test('a file without votes ranks nothing', async () => {
  const { ranking, text } = await rankFile('[]');

  expect(ranking).toMatchObject({ votes: 0, models: [], components: 0 });
  expect(text).toContain('nothing to rank');
});
