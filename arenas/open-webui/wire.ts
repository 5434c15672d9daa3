import * as v from 'valibot';
import type { Exchange } from '@/domain/battle/exchange';
import type { WireFact } from '@/domain/battle/wire-fact';
import { noLegend, type WireReader } from '../contract';
import { readJson } from '../read-json';

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

function readRating({ id, method, request, news }: Exchange): readonly WireFact[] {
  const rating = method === 'POST' ? readJson(Rating, request) : undefined;
  if (rating === undefined) return [];
  const conversation = rating.meta?.chat_id;
  switch (news.kind) {
    case 'sent':
      return [{ kind: 'vote-sent', request: id, ...(conversation && { conversation }), isNamed: false }];
    case 'answered':
      return [{ kind: 'vote-answered', request: id, result: news.status < 400 ? 'taken' : 'refused' }];
    case 'broken':
      return [{ kind: 'vote-answered', request: id, result: 'unknown' }];
    case 'lines':
      return [];
  }
}
