import * as v from 'valibot';
import type { Exchange } from '@/domain/battle/exchange';
import { exposesModel } from '@/domain/battle/identity';
import type { WireFact } from '@/domain/battle/wire-fact';
import { sides } from '@/domain/side';
import { type Legend, noLegend, type WireReader } from '../contract';
import { readJson } from '../read-json';
import { readVoteExchange } from '../read-vote-exchange';

/** Traffic of the public source of 2026-05: single texts under `/api/tts/`, dialogues under `/api/conversational/`. */
export const wire: WireReader = {
  readLegend: () => noLegend,
  readWire(exchange, legend) {
    return exchange.path.endsWith('/vote') ? readVote(exchange) : readPair(exchange, legend);
  },
};

const Vote = v.looseObject({ chosen_model: v.picklist(sides) });

/** 2026-05: a second vote is turned down with 400. */
function readVote(exchange: Exchange): readonly WireFact[] {
  const outcome = readJson(Vote, exchange.request)?.chosen_model;
  if (outcome === undefined) return [];
  return readVoteExchange(exchange, { outcome, isNamed: false });
}

/** Every text brings a new pair. As known, what comes back names nobody; both sides are in one answer. */
function readPair({ news }: Exchange, { models }: Legend): readonly WireFact[] {
  if (news.kind === 'sent') return [{ kind: 'cleared' }, { kind: 'asked' }];
  const lines = news.kind === 'lines' ? news.lines : [];
  const isExposed = lines.some((line) => exposesModel(readJson(v.unknown(), line), models));
  return isExposed ? sides.map((side) => ({ kind: 'exposed', side })) : [];
}
