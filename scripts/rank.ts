import { readFile } from 'node:fs/promises';
import { readPublicLeaderboard } from '@/domain/transfer/read-public-leaderboard';
import { collectVotes } from './rank/collect-votes';
import { failureText } from './rank/failure-text';
import { readOptions, usage } from './rank/options';
import { rankVotes } from './rank/ranking';
import { rankingText } from './rank/ranking-text';

/** Time grows with the cube of the number of models: 1,000 take some 45 s. */
const mostModels = 1500;

const options = readOptions(process.argv.slice(2));
if (typeof options === 'string') fail(2, `${options}\n${usage}`);

const { file, format, method, json, filter, halfLifeDays, ties, bothBad, style, publicFile } = options;
const publicRatings = publicFile === undefined ? [] : await readPublic(publicFile);
const withStyle = method === 'style';
const collected = await collectVotes(file, format, { filter, halfLifeDays, withStyle }).catch(
  (error: Error) => fail(2, error.message),
);
const { report } = collected;
if (report.failure) fail(1, `${file}: ${failureText(report.failure)}`);

const models = collected.counts.models.length;
if (method !== 'elo' && models > mostModels) {
  fail(1, `${file}: ${models} models are too many for intervals (at most ${mostModels}); try --method elo`);
}

const ranked = rankVotes(collected, method, { ties, bothBad, style, publicRatings });
console.log(json ? JSON.stringify(ranked.ranking) : rankingText(ranked, report));

async function readPublic(path: string) {
  const text = await readFile(path, 'utf8').catch((error: Error) => fail(2, error.message));
  const read = readPublicLeaderboard(text);
  return read.ok ? read.ratings : fail(1, `${path}: no public leaderboard (${read.code})`);
}

function fail(code: 1 | 2, message: string): never {
  console.error(message);
  process.exit(code);
}
