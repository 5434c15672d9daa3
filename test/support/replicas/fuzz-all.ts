import type { StandingVote } from '../../../domain/journal/project-vote';
import { openArenaServer } from '../../fixtures/server/open-arena-server';
import { type ReplicaKind, replicaKinds } from '../../fixtures/server/replica/replica-kinds';
import { readVotes } from '../journal';
import { launch } from '../launch';
import { fuzzKind } from './fuzz-kind';
import { type Judgement, judgeTrials } from './judge-trials';

/** Damages each kind of page in a real Chromium, `atOnce` tabs at a time, and says for each what came of it. */
export async function fuzzAll(
  kinds: readonly ReplicaKind[],
  mutations: number,
  seed: number,
  atOnce: number,
  onJudged: (title: string, judgement: Judgement) => void = () => undefined,
): Promise<ReadonlyMap<string, Judgement>> {
  const arenas = await openArenaServer();
  const browser = await launch('chromium');
  const own = await browser.openExtensionPage('welcome.html');
  const judged = new Map<string, Judgement>();
  const left = [...kinds];
  const work = async () => {
    for (let kind = left.shift(); kind !== undefined; kind = left.shift()) {
      const { title } = kind.states;
      const result = await fuzzKind(kind, mutations, firstSeedOf(kind, seed), arenas, browser, own);
      const journal = (await readVotes(own)).filter((vote) => isOf(vote, kind));
      const judgement = judgeTrials(title, result, journal);
      judged.set(title, judgement);
      onJudged(title, judgement);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  const strangers = (await readVotes(own)).filter((vote) => !kinds.some((kind) => isOf(vote, kind)));
  for (const { models } of strangers) throw new Error(`a vote on nobody: ${JSON.stringify(models)}`);
  await browser.close();
  await arenas.close();
  return judged;
}

/** Other battles on each kind of page. */
function firstSeedOf(kind: ReplicaKind, seed: number): number {
  return seed + 100_000 * replicaKinds.indexOf(kind);
}

/** The names of a pair end in the kind of page that drew it. */
function isOf({ models }: StandingVote, { slug }: ReplicaKind): boolean {
  return models.a.endsWith(`.${slug}`) || models.b.endsWith(`.${slug}`);
}

/** One line a kind, and the sum of all. */
export function fuzzText(judged: ReadonlyMap<string, Judgement>): string {
  const lines = [...judged].map(([title, judgement]) => `${title.padEnd(26)} ${lineOf(judgement)}`);
  return [...lines, `${'all'.padEnd(26)} ${lineOf(sum([...judged.values()]))}`].join('\n');
}

export function lineOf({ mutations, battles, votes, recorded, toldLost, faults }: Judgement): string {
  return (
    `${mutations} mutations in ${battles} battles: ${votes} votes, ${recorded} recorded, ` +
    `${toldLost} not recorded and said so, ${faults.length} faults`
  );
}

function sum(all: readonly Judgement[]): Judgement {
  const of = (key: 'mutations' | 'battles' | 'votes' | 'recorded' | 'toldLost') =>
    all.reduce((total, judgement) => total + judgement[key], 0);
  return {
    mutations: of('mutations'),
    battles: of('battles'),
    votes: of('votes'),
    recorded: of('recorded'),
    toldLost: of('toldLost'),
    faults: all.flatMap(({ faults }) => faults),
  };
}
