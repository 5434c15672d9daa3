import { expect, test } from 'vitest';
import { rank } from '@/domain/ranking/leaderboard';
import { exportedVote } from '@/domain/transfer/exported-vote';
import { readResultPairs, writeResults } from '@/domain/transfer/results-file';
import { writeBattles } from '@/domain/transfer/write-battles';
import { writeArenaRankCsv, writeStandingsCsv } from '@/domain/transfer/write-csv';
import { writeOwnVotes } from '@/domain/transfer/write-own-votes';
import { aStandingVote } from '../../../support/builders';
import { countsOf } from '../ranking/votes-of';
import { anImportedVote } from './imported-votes';
import { readAll } from './read-all';

const aScore = () => {
  const { outcome: _, ...facts } = anImportedVote();
  return { ...facts, score: 0.25 };
};

test('battle records are one JSON array in the words of FastChat', () => {
  const votes = [anImportedVote({ outcome: 'bothBad', castAtMs: 1718000000500, battleKey: 'q-1' })];

  expect(JSON.parse([...writeBattles(votes)].join(''))).toEqual([
    {
      question_id: 'q-1',
      model_a: 'ada',
      model_b: 'bob',
      winner: 'tie (bothbad)',
      turn: 1,
      anony: true,
      language: 'unknown',
      tstamp: 1718000000.5,
    },
  ]);
});

test('no votes are an empty array', () => {
  expect(JSON.parse([...writeBattles([])].join(''))).toEqual([]);
});

test('formats of outcomes leave scores out', () => {
  expect(JSON.parse([...writeBattles([aScore()])].join(''))).toEqual([]);
  expect([...writeArenaRankCsv([aScore()])]).toEqual(['model_a,model_b,winner\r\n']);
});

test.each(['=HYPERLINK("x")', '+1', '-1', '@sum', "'=1"])(
  'a spreadsheet does not run the name %s',
  (modelA) => {
    const [, line] = [...writeArenaRankCsv([anImportedVote({ modelA })])];

    expect(line).toMatch(/^"?'/);
  },
);

test("a leaderboard has arena-rank's columns, with variances in points squared", () => {
  const [standing, ...others] = rank(countsOf('A>B*3 A<B')).models;
  if (!standing) throw new Error('nothing was ranked');

  const [header, line] = [...writeStandingsCsv([standing, ...others])];

  expect(header).toBe('competitors,ratings,rating_lower,rating_upper,variances\r\n');
  expect(line?.trim().split(',').map(Number).slice(1)).toEqual([
    standing.rating,
    standing.lower,
    standing.upper,
    standing.se ** 2,
  ]);
});

test('a recorded vote is exported with its outcome and verdict, and without texts', () => {
  const vote = aStandingVote();

  const exported = exportedVote(vote);

  expect(exported).toMatchObject({
    battleKey: vote.id,
    modelA: vote.models.a,
    outcome: vote.outcome,
    verdict: vote.verdict.state,
    anonymous: true,
  });
  expect(readAll([...writeOwnVotes([exported])].join('')).votes).toEqual([exported]);
});

test('a vote cast with names in view is exported as not anonymous', () => {
  expect(exportedVote(aStandingVote({ mode: 'side-by-side' })).anonymous).toBe(false);
  expect(
    exportedVote(aStandingVote({ blind: { veiled: true, exposedBy: ['names-visible'] } })).anonymous,
  ).toBe(false);
});

test('an export of a later version is refused', () => {
  const [header = '', ...lines] = [...writeOwnVotes([anImportedVote()])];

  const { votes, report } = readAll(header.replace('1', '2') + lines.join(''));

  expect(votes).toEqual([]);
  expect(report.failure).toMatchObject({ code: 'newer-version', row: 1 });
});

test('results of a later version, or other files, are no results', () => {
  const counts = countsOf('A>B');
  const file = writeResults({
    settings: { seed: 1 },
    algorithmVersion: 1,
    counts,
    leaderboard: rank(counts),
  });

  expect(readResultPairs({ ...JSON.parse(file), version: 2 })).toBeUndefined();
  expect(readResultPairs([])).toBeUndefined();
});
