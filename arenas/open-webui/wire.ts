import * as v from 'valibot';
import type { Exchange } from '@/domain/battle/exchange';
import type { WireFact } from '@/domain/battle/wire-fact';
import { noLegend, type WireReader } from '../contract';
import { readJson } from '../read-json';
import { readVoteExchange } from '../read-vote-exchange';

/**
 * Ratings of 2024-10 to 2026-10. One tells whether a reply is good, but not which side it is on, so it confirms what was
 * clicked and corrects nothing. Names in traffic tell nothing new: there every pair counts as exposed.
 */
export const wire: WireReader = {
  readLegend: () => noLegend,
  readWire: readRating,
};

const Rating = v.looseObject({
  type: v.literal('rating'),
  data: v.looseObject({ rating: v.picklist([1, -1, '1', '-1']) }),
  meta: v.optional(v.looseObject({ chat_id: v.optional(v.string()) })),
});

function readRating(exchange: Exchange): readonly WireFact[] {
  const { method, request } = exchange;
  const rating = method === 'POST' ? readJson(Rating, request) : undefined;
  if (rating === undefined) return [];
  const conversation = rating.meta?.chat_id;
  return readVoteExchange(exchange, { ...(conversation && { conversation }), isNamed: false });
}
