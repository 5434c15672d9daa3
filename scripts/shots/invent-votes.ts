import { composeVote } from '@/domain/battle/compose-vote';
import type { PendingVote } from '@/domain/battle/pending';
import { extendLexicon } from '@/domain/leaks/extend-lexicon';
import { defaultLexicon } from '@/domain/leaks/lexicon/build-lexicon';
import type { Outcome } from '@/domain/outcome';
import { type Random, seededRandom } from '@/domain/ranking/seeded-random';
import type { Turn } from '@/domain/turn';
import { uuidV7 } from '@/domain/uuid';
import type { Vote } from '@/domain/vote';
import { models } from './invented-models';
import { inventTurn } from './invented-texts';

export interface InventedVote {
  readonly vote: Vote;
  readonly turns: readonly Turn[];
}

const hourMs = 3_600_000;

/**
 * Votes of a voter who never was, on models that never were, ending at `endMs`; the same for the same seed. They are on
 * as many models as `among` votes would be.
 */
export function* inventVotes(count: number, endMs: number, seed = 7, among = count): Generator<InventedVote> {
  const random = seededRandom(seed);
  const lexicon = extendLexicon(
    defaultLexicon(),
    models.map(({ name }) => name),
  );
  for (let place = 0; place < count; place++) {
    const [a, b] = drawPair(random, among);
    const turns = [inventTurn(a.name, random)];
    const castAtMs = endMs - (count - place) * hourMs * (0.5 + random() / 2);
    const id = uuidV7(castAtMs, randomBytes(random));
    const outcome = drawOutcome(a.strength - b.strength, random);
    const site = { arena: random() < 0.7 ? 'arena-ai' : 'fastchat', host: 'arena.example', veiled: true };
    const pending: PendingVote = {
      ...{ ...site, id, battleId: id, castAtMs, outcome, turns, pairStart: 0 },
      canResume: true,
      mode: 'battle',
      modality: random() < 0.85 ? 'text' : 'code',
      exposedBy: [],
    };
    yield { vote: composeVote(pending, { a: a.name, b: b.name }, lexicon), turns };
  }
}

/** Few votes are on few models, as with a real voter. */
function drawPair(random: Random, count: number) {
  const known = models.slice(0, Math.max(4, Math.min(models.length, Math.round(Math.sqrt(count) * 1.5))));
  const first = Math.floor(random() * known.length);
  const second = (first + 1 + Math.floor(random() * (known.length - 1))) % known.length;
  const [a, b] = [known[first], known[second]];
  if (a === undefined || b === undefined) throw new RangeError('there are not enough models');
  return [a, b] as const;
}

function drawOutcome(lead: number, random: Random): Outcome {
  const chance = random();
  if (chance < 0.1) return 'tie';
  if (chance < 0.17) return 'bothBad';
  return random() < 1 / (1 + Math.exp(-lead)) ? 'a' : 'b';
}

function randomBytes(random: Random): Uint8Array {
  return Uint8Array.from({ length: 10 }, () => Math.floor(random() * 256));
}
