import { readFeatures } from '@/domain/features';
import type { JournalEvent } from '@/domain/journal/event';
import { eventVersion } from '@/domain/journal/event';
import type { Turn } from '@/domain/turn';
import { uuidV7 } from '@/domain/uuid';
import type { Vote } from '@/domain/vote';
import type { ImportedVote, OutcomeVote } from './imported-vote';
import { type Refusal, refuse } from './refusal';

/** At least ten bytes that differ for every text; SHA-256 in practice. */
export type HashOf = (text: string) => Uint8Array;

/** What a file's votes share. */
export interface Import {
  /** The id of the `import.done` event. */
  readonly importId: string;
  readonly device: string;
  readonly hashOf: HashOf;
}

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

type Cast = Extract<JournalEvent, { kind: 'vote.cast' }>;

/**
 * The events that put a file's votes into the journal. Ids are made of what the file says, so that the same file, or
 * a longer one, says the same votes again. Votes that the file gives no id are told apart by how many like them came
 * before. Of a blindness nobody saw nothing is claimed: the mode is `imported` and the veil counts as off.
 */
export class CastMaker {
  readonly #import: Import;
  /** How often votes without an id came, by what they say. */
  readonly #seen = new Map<string, number>();

  constructor(into: Import) {
    this.#import = into;
  }

  castOf(vote: ImportedVote, turns: readonly Turn[] | undefined): Cast | Refusal {
    if (!('outcome' in vote)) return refuse('score-only', vote.score);
    const id = this.#idOf(vote);
    const atMs = vote.castAtMs ?? 0;
    const cast = voteOf(vote, id, turns, this.#import.importId);
    return { id, atMs, device: this.#import.device, v: eventVersion, kind: 'vote.cast', vote: cast };
  }

  #idOf(vote: OutcomeVote): string {
    const { source, battleKey, modelA, modelB } = vote;
    const { hashOf } = this.#import;
    // Our own export carries the ids of the votes themselves.
    if (source === 'blind-ballot' && battleKey !== undefined && uuid.test(battleKey)) return battleKey;
    if (battleKey !== undefined) {
      return uuidV7(0, hashOf(JSON.stringify([source, battleKey, modelA, modelB])));
    }
    const said = JSON.stringify([
      source,
      modelA,
      modelB,
      vote.outcome,
      vote.castAtMs,
      vote.arena,
      vote.anonymous,
    ]);
    const before = this.#seen.get(said) ?? 0;
    this.#seen.set(said, before + 1);
    return uuidV7(0, hashOf(`${said}${before}`));
  }
}

function voteOf(vote: OutcomeVote, id: string, turns: readonly Turn[] | undefined, importId: string): Vote {
  const { source, battleKey, language } = vote;
  const last = turns?.at(-1);
  // Counted also where the texts are not kept, so that the same file says the same whichever was asked for.
  const features =
    vote.features ?? (last && { a: readFeatures(last.replies.a), b: readFeatures(last.replies.b) });
  return {
    id,
    arena: vote.arena ?? `${source} file`,
    host: '',
    battleId: (battleKey ?? id).slice(0, 200),
    turn: 1,
    castAtMs: vote.castAtMs ?? 0,
    mode: 'imported',
    modality: 'text',
    outcome: vote.outcome,
    models: { a: vote.modelA, b: vote.modelB },
    ...(features && { features }),
    unfinished: false,
    leaks: [],
    identityAsked: false,
    arenaEstimate: { wouldCount: false, reasons: [], words: [] },
    blind: { veiled: false, exposedBy: vote.anonymous ? [] : ['names-visible'] },
    ...(language !== undefined && /^[a-z]{2,3}$/.test(language) && { language }),
    origin: { importId, format: source, ...(battleKey !== undefined && { key: battleKey.slice(0, 300) }) },
  };
}
