import * as v from 'valibot';
import type { PerSide } from '../../domain/side';
import type { LoggedVote } from './vote-log';

/** One rating of one reply, as Open WebUI records it. */
interface Feedback {
  /** The prompt that both replies of a pair answer. */
  readonly parent: string;
  readonly firstPrompt: string;
  readonly turns: number;
  readonly side: 'a' | 'b';
  readonly isGood: boolean;
  readonly model: string;
  /** The models of all other replies to the prompt. */
  readonly siblings: readonly string[];
  readonly isArena: boolean;
}

const Message = v.object({
  parentId: v.nullable(v.string()),
  content: v.string(),
  modelIdx: v.optional(v.number()),
});
type Message = v.InferOutput<typeof Message>;

const Exported = v.object({
  data: v.object({
    rating: v.picklist([1, -1]),
    model_id: v.string(),
    sibling_model_ids: v.array(v.string()),
  }),
  meta: v.object({
    arena: v.optional(v.boolean(), false),
    message_id: v.string(),
    message_index: v.number(),
  }),
  snapshot: v.object({
    chat: v.object({ chat: v.object({ history: v.object({ messages: v.record(v.string(), Message) }) }) }),
  }),
  created_at: v.number(),
});

/** What the ratings of an export say of their pairs, oldest first. */
export interface RatedPairs {
  readonly votes: readonly Omit<LoggedVote, 'replies' | 'tstampMs'>[];
  /** Pairs of which one reply alone was rated, so that the page never told the other's model. */
  readonly halfRated: number;
}

/** Reads an export, in any order. Its times are whole seconds, so two ratings must not share one. */
export function readRatedPairs(exported: unknown): RatedPairs {
  const feedbacks = v
    .parse(v.array(Exported), exported)
    .sort((one, other) => one.created_at - other.created_at)
    .map(parseFeedback);
  const pairs = [...Map.groupBy(feedbacks, ({ parent }) => parent).values()];
  const votes = pairs.flatMap((ratings) => readPair(ratings) ?? []);
  return { votes, halfRated: pairs.length - votes.length };
}

function parseFeedback({ data, meta, snapshot }: v.InferOutput<typeof Exported>): Feedback {
  const { messages } = snapshot.chat.chat.history;
  const reply = messages[meta.message_id];
  return {
    parent: reply?.parentId ?? '',
    firstPrompt: rootOf(messages, reply)?.content ?? '',
    turns: meta.message_index / 2,
    side: reply?.modelIdx === 1 ? 'b' : 'a',
    isGood: data.rating === 1,
    model: data.model_id,
    siblings: data.sibling_model_ids,
    isArena: meta.arena,
  };
}

function rootOf(
  messages: Readonly<Record<string, Message>>,
  message: Message | undefined,
): Message | undefined {
  const parent = message?.parentId ? messages[message.parentId] : undefined;
  return parent === undefined ? message : rootOf(messages, parent);
}

/** The first rating is the vote: a good reply beats the other, a bad one loses to it. The second tells the other's model. */
function readPair([first, second]: readonly Feedback[]): RatedPairs['votes'][number] | undefined {
  if (first === undefined) return undefined;
  const other = second?.model ?? (first.isArena ? undefined : first.siblings[0]);
  if (other === undefined) return undefined;
  return {
    outcome: (first.side === 'a') === first.isGood ? 'a' : 'b',
    models: sides(first, other),
    turns: first.turns,
    prompt: first.firstPrompt,
    isNamed: !first.isArena,
  };
}

function sides({ side, model }: Feedback, other: string): PerSide<string> {
  return side === 'a' ? { a: model, b: other } : { a: other, b: model };
}
