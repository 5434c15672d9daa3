import type { Selection } from '@/domain/journal/bucket';
import { createRecencyScale } from '@/domain/ranking/recency';
import { styleNumbers } from '@/domain/ranking/style-features';
import type { StyledVote } from '@/domain/ranking/styled-vote';
import type { Database } from './database';
import { readOfOneMoment } from './of-one-moment';
import { votePagesOf } from './vote-pages';

/**
 * The votes of a selection one by one with what was counted in their replies; those whose replies were not measured
 * have no numbers. No texts are read: the numbers are part of the vote and stay when its texts are erased. Weighted as
 * in `countPeriod`.
 */
export async function readStyled(
  db: Database,
  selection: Selection,
  signal: AbortSignal,
  halfLifeDays?: number,
): Promise<{ votes: readonly StyledVote[]; revision: number | undefined }> {
  const { value, revision } = await readOfOneMoment(db, selection, async () => {
    const newest = await db.votes.orderBy('castAtMs').last();
    const recency = createRecencyScale(newest?.castAtMs ?? 0, halfLifeDays);
    const votes: StyledVote[] = [];
    for await (const page of votePagesOf(db, selection, signal)) {
      for (const { models, outcome, features, castAtMs } of page) {
        const numbers = {
          a: features ? styleNumbers(features.a) : [],
          b: features ? styleNumbers(features.b) : [],
        };
        votes.push({ a: models.a, b: models.b, outcome, features: numbers, weight: recency.add(castAtMs) });
      }
    }
    const scale = recency.scale();
    return votes.map((vote) => ({ ...vote, weight: (vote.weight ?? 1) * scale }));
  });
  return { votes: value, revision };
}
