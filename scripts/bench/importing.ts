import { spawnSync } from 'node:child_process';
import { createWriteStream, rmSync } from 'node:fs';
import { mkdir, stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { outcomes } from '@/domain/outcome';
import type { OutcomeVote } from '@/domain/transfer/imported-vote';
import { writeBattles } from '@/domain/transfer/write-battles';
import type { Bench } from './bench';
import { rounded } from './measure';
import { type MadeVotes, makeVotes } from './ranking/made-votes';

const votesFile = '.cache/bench-battles.json';
const votes = 1_000_000;
const mostMegabytes = 350;

/** Reading a million battles from a file: time, and the memory of the whole process. */
export const importing: Bench = {
  name: 'import',
  about: 'reading and ranking a file of a million battles, and the memory it takes',
  run: async () => {
    const rows = [await measure(1000), await measure(votes)];
    const notes = [
      'Memory is the largest resident size of the process; that of the small file is what Node takes.',
    ];
    return { rows, notes, isMet: rows.every(({ met }) => met) };
  },
};

async function measure(count: number) {
  await mkdir('.cache', { recursive: true });
  await pipeline(battlesOf(makeVotes(200, 10_000, count)), createWriteStream(votesFile));
  const { size } = await stat(votesFile);
  const start = performance.now();
  const { read, megabytes } = rankFile();
  const seconds = (performance.now() - start) / 1000;
  rmSync(votesFile);
  return {
    votes: read,
    'file MB': rounded(size / 1e6),
    seconds: rounded(seconds),
    'memory MB': rounded(megabytes),
    'at most': mostMegabytes,
    met: read === count && megabytes <= mostMegabytes,
  };
}

/** Says on the way out how much memory the process took at most, in kilobytes. */
const reportMemory =
  "data:text/javascript,process.on('exit',()=>console.error(process.resourceUsage().maxRSS))";

/** Runs the very command that people run. */
function rankFile(): { readonly read: number; readonly megabytes: number } {
  const command = [...process.execArgv, '--import', reportMemory, 'scripts/rank.ts', votesFile, '--json'];
  const { stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
  return { read: Number(JSON.parse(stdout).votes), megabytes: Number(stderr.trim()) / 1024 };
}

function* battlesOf({ models, codes }: MadeVotes): Generator<string> {
  yield* writeBattles(votesOf(models, codes));
}

function* votesOf(models: readonly string[], codes: Int32Array): Generator<OutcomeVote> {
  for (let at = 0; at < codes.length; at += 3) {
    yield {
      modelA: models[codes[at] ?? 0] ?? '',
      modelB: models[codes[at + 1] ?? 0] ?? '',
      outcome: outcomes[codes[at + 2] ?? 0] ?? 'tie',
      anonymous: true,
      castAtMs: 1_700_000_000_000 + 1000 * at,
      battleKey: `battle-${at}`,
      arena: undefined,
      language: 'English',
      category: undefined,
      verdict: undefined,
      features: undefined,
      source: 'fastchat',
    };
  }
}
