import * as v from 'valibot';
import { readOutcome } from '../outcome-words';
import { readLabel } from '../read-cell';
import { type Reading, type Result, readVote } from '../reading';
import { refuse } from '../refusal';
import type { VoteFormat } from '../vote-format';

const Judgment = v.object({
  model: v.unknown(),
  category: v.optional(v.unknown()),
  games: v.array(v.unknown()),
});
const Game = v.object({ score: v.unknown() });

/**
 * Judgments of arena-hard-auto: each is two games against a baseline, which is A in the first and B in the second.
 * The file does not name the baseline, and every category has its own, so it is called after the category. `A>>B`
 * counts as one win.
 */
export const arenaHard: VoteFormat = {
  id: 'arena-hard',
  needs: ['model', 'games'],
  read: (row) => {
    const parsed = v.safeParse(Judgment, row);
    if (!parsed.success) return [refuse('malformed-row', row)];
    const { model, category, games } = parsed.output;
    return games.map((game, place) => readGame(model, readLabel(category), game, place));
  },
};

function readGame(model: unknown, category: string | undefined, game: unknown, place: number): Reading {
  const baseline = category ? `baseline of ${category}` : 'baseline';
  const isBaselineFirst = place % 2 === 0;
  return readVote('arena-hard', {
    modelA: isBaselineFirst ? baseline : model,
    modelB: isBaselineFirst ? model : baseline,
    result: readScore(game),
    category,
  });
}

/** A judge that gave no verdict leaves the game, or its score, null. */
function readScore(game: unknown): Result {
  const parsed = v.safeParse(Game, game);
  return parsed.success ? readOutcome(parsed.output.score) : refuse('unknown-outcome', game);
}
