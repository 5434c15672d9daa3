import * as v from 'valibot';
import type { Exchange } from '@/domain/battle/exchange';
import { exposesModel } from '@/domain/battle/identity';
import type { WireFact } from '@/domain/battle/wire-fact';
import type { Outcome } from '@/domain/outcome';
import { sides } from '@/domain/side';
import type { Legend, WireReader } from '../contract';
import { readJson } from '../read-json';
import { readVoteExchange } from '../read-vote-exchange';
import { type Frame, readFrames } from './frames';
import { readLegend } from './legend';
import { readStored } from './stored';
import { turnId } from './turn-id';

/** Traffic of 2026-03 to 2026-09, from public sources. The vote may travel otherwise: nothing is built on it alone. */
export const wire: WireReader = {
  readLegend,
  readWire(exchange, legend) {
    if (exchange.path === '/api/vote') return readVote(exchange);
    if (exchange.path.startsWith('/api/evaluation/')) return readStored(exchange, legend);
    return readBattle(exchange, legend);
  },
};

// 2026-07: two sources spell both-bad in two ways. The fifth value is no vote.
const values: Readonly<Record<string, Outcome>> = {
  model_a: 'a',
  model_b: 'b',
  tie: 'tie',
  both_bad: 'bothBad',
  bothbad: 'bothBad',
};

const Vote = v.looseObject({
  value: v.pipe(
    v.string(),
    v.check((value) => Object.hasOwn(values, value)),
  ),
  messageAId: v.optional(v.string()),
  messageBId: v.optional(v.string()),
  evaluationSessionId: v.optional(v.string()),
  modelsRevealed: v.optional(v.boolean()),
});

function readVote(exchange: Exchange): readonly WireFact[] {
  const { method, request } = exchange;
  const vote = method === 'POST' ? readJson(Vote, request) : undefined;
  const outcome = values[vote?.value ?? ''];
  if (vote === undefined || outcome === undefined) return [];
  return readVoteExchange(exchange, { outcome, ...about(vote), isNamed: vote.modelsRevealed === true });
}

function about({ evaluationSessionId, messageAId, messageBId }: v.InferOutput<typeof Vote>) {
  return {
    ...(evaluationSessionId && { conversation: evaluationSessionId }),
    ...(messageAId && messageBId && { turn: turnId(messageAId, messageBId) }),
  };
}

/** The client makes all ids itself, so the two replies have theirs before a word of them is there. */
const Prompt = v.looseObject({ id: v.string(), modelAMessageId: v.string(), modelBMessageId: v.string() });

function readBattle({ method, request, news }: Exchange, legend: Legend): readonly WireFact[] {
  const prompt = method === 'POST' ? readJson(Prompt, request) : undefined;
  if (prompt === undefined) return [];
  const turn = turnId(prompt.modelAMessageId, prompt.modelBMessageId);
  const where = { conversation: prompt.id, turn };
  if (news.kind === 'sent') return [{ kind: 'asked', ...where }];
  const frames = news.kind === 'lines' ? news.lines.flatMap(readFrames) : [];
  return frames.flatMap((frame) => readFrame(frame, legend, where));
}

function readFrame(
  { side, code, json }: Frame,
  legend: Legend,
  where: { conversation: string; turn: string },
): readonly WireFact[] {
  const isFailure = code === '3' || (code === '0' && json === '"hasArenaError"');
  if (isFailure && side !== undefined) return [{ kind: 'reply-failed', side, turn: where.turn }];
  // The words of a reply and of its reasoning are the page's to show and the detector's to read.
  if (code === '0' || code === 'g' || !exposesModel(readJson(v.unknown(), json), legend.models)) return [];
  return (side === undefined ? sides : [side]).map((on) => ({ kind: 'exposed', side: on, ...where }));
}
