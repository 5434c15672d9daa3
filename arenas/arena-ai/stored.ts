import * as v from 'valibot';
import type { Exchange } from '@/domain/battle/exchange';
import { exposesModel } from '@/domain/battle/identity';
import type { WireFact } from '@/domain/battle/wire-fact';
import { sides } from '@/domain/side';
import type { Legend } from '../contract';
import { readJson } from '../read-json';
import { turnId } from './turn-id';

const Message = v.looseObject({
  id: v.string(),
  role: v.optional(v.string()),
  parentMessageIds: v.optional(v.array(v.string()), []),
  participantPosition: v.optional(v.string()),
});
type Message = v.InferOutput<typeof Message>;

const Stored = v.looseObject({
  id: v.string(),
  mode: v.optional(v.string()),
  messages: v.array(Message),
  pairwiseFeedback: v.optional(v.array(v.looseObject({ messageAId: v.string() })), []),
});

/**
 * A conversation as the arena stores it. Whether it names the models of a pair that was not voted on is unknown, so it
 * is looked at, and only at that pair: the earlier ones may be named.
 */
export function readStored({ news }: Exchange, legend: Legend): readonly WireFact[] {
  if (news.kind !== 'lines') return [];
  return news.lines.flatMap((line) => {
    const stored = readJson(Stored, line);
    return stored === undefined || stored.mode === 'side-by-side' ? [] : readNewest(stored, legend);
  });
}

function readNewest(stored: v.InferOutput<typeof Stored>, { models }: Legend): readonly WireFact[] {
  const { id: conversation, messages, pairwiseFeedback } = stored;
  const asked = messages.findLast(({ role }) => role === 'user');
  const replies = messages.filter(({ parentMessageIds }) => asked && parentMessageIds.includes(asked.id));
  const [a, b] = sides.map((side) => replies.find((reply) => reply.participantPosition === side));
  if (a === undefined || b === undefined) return [];
  const where = { conversation, turn: turnId(a.id, b.id) };
  const isVoted = pairwiseFeedback.some(({ messageAId }) => messageAId === a.id);
  const exposed = isVoted
    ? []
    : sides.filter((side) => exposesModel(ownFields(side === 'a' ? a : b), models));
  return [
    { kind: 'asked', ...where },
    ...exposed.map((side) => ({ kind: 'exposed', side, ...where }) as const),
  ];
}

/** What a message carries besides its words and what hangs on them. */
function ownFields(message: Message): object {
  return Object.fromEntries(Object.entries(message).filter(([, value]) => typeof value === 'string'));
}
