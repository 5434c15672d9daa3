import * as v from 'valibot';
import { readKey } from '../read-cell';
import { readTime } from '../read-time';
import { type Reading, readVote } from '../reading';
import { refuse } from '../refusal';
import type { VoteFormat } from '../vote-format';

const Rated = v.object({
  type: v.literal('rating'),
  data: v.object({ rating: v.unknown(), model_id: v.unknown(), sibling_model_ids: v.array(v.unknown()) }),
  meta: v.optional(v.object({ arena: v.optional(v.unknown()), message_id: v.optional(v.unknown()) })),
  created_at: v.optional(v.unknown()),
  updated_at: v.optional(v.unknown()),
});
type Rated = v.InferOutput<typeof Rated>;

/**
 * Feedback as Open WebUI's administrators export it. A thumb up is a win over every sibling reply, a thumb down a
 * loss to each; ties do not exist. The chat in `snapshot` is not read.
 */
export const openWebui: VoteFormat = {
  id: 'open-webui',
  needs: ['type', 'data', 'meta'],
  read: (row) => {
    const parsed = v.safeParse(Rated, row);
    if (!parsed.success || parsed.output.data.sibling_model_ids.length === 0) {
      return [refuse('not-a-vote', kindOf(row))];
    }
    return readSiblings(parsed.output);
  },
};

function readSiblings({ data, meta, created_at, updated_at }: Rated): readonly Reading[] {
  const rating = String(data.rating);
  if (rating !== '1' && rating !== '-1') return [refuse('unknown-outcome', data.rating)];
  const outcome = rating === '1' ? 'a' : 'b';
  const message = readKey(meta?.message_id);
  return data.sibling_model_ids.map((sibling, place) =>
    readVote('open-webui', {
      modelA: data.model_id,
      modelB: sibling,
      result: { outcome },
      anonymous: meta?.arena === true,
      castAtMs: readTime(updated_at ?? created_at),
      battleKey: message && `${message}/${place}`,
    }),
  );
}

function kindOf(row: unknown): unknown {
  const parsed = v.safeParse(v.object({ type: v.string() }), row);
  return parsed.success ? parsed.output.type : row;
}
