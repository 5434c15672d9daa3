import fc from 'fast-check';
import { eventVersion, type JournalEvent } from '@/domain/journal/event';
import { outcomes } from '@/domain/outcome';
import type { Vote } from '@/domain/vote';
import { aCast, aFinding, anId, aVote, noonMs } from './builders';

const names = ['ada-1', 'bob-2', '__proto__'] as const;
const leaks = [[], [aFinding()], [aFinding({ severity: 'suspect' })]];
const seconds = fc.integer({ min: 0, max: 20 });

/** A vote on one of few battles, turns and pairs, so that repeats and swapped sides are common. */
export function anyVote(number: number): fc.Arbitrary<Vote> {
  return fc
    .record({
      battleId: fc.constantFrom('talk-1', 'talk-2'),
      turn: fc.integer({ min: 1, max: 2 }),
      castAtMs: seconds.map((after) => noonMs + 1000 * after),
      outcome: fc.constantFrom(...outcomes),
      models: fc.record({ a: fc.constantFrom(...names), b: fc.constantFrom(...names) }),
      unfinished: fc.boolean(),
      arena: fc.constantFrom('arena-ai', 'fastchat'),
      mode: fc.constantFrom('battle', 'self-blind'),
      leaks: fc.constantFrom(...leaks),
      blind: fc.record({ veiled: fc.boolean(), exposedBy: fc.subarray(['page-exposed' as const]) }),
      language: fc.constantFrom('en', 'de'),
      categories: fc.subarray(['coding' as const, 'math' as const]),
      arenaEstimate: fc.boolean().map((wouldCount) => ({ wouldCount, reasons: [], words: [] })),
    })
    .map((some) => aVote({ ...some, id: anId(number) }));
}

/** Something said later about the vote with this id. */
function anyLaterEvent(voteId: string): fc.Arbitrary<JournalEvent> {
  const stamp = anyStamp().map((said) => ({ ...said, voteId }));
  const remarks = fc.record(
    {
      outcome: fc.constantFrom(...outcomes),
      note: fc.constantFrom('', 'a note'),
      tags: fc.subarray(['red', '__proto__']),
      project: fc.constantFrom('', 'thesis'),
      reasons: fc.subarray(['clearer', 'right']),
    },
    { requiredKeys: [] },
  );
  return fc.oneof(
    stamp.map((said) => ({ ...said, kind: 'vote.withdrawn' }) as const),
    stamp.map((said) => ({ ...said, kind: 'vote.restored' }) as const),
    fc.tuple(stamp, remarks).map(([said, some]) => ({ ...said, kind: 'vote.amended', ...some }) as const),
    fc
      .tuple(stamp, fc.constantFrom(undefined, 'counts' as const, 'suspect' as const, 'void' as const))
      .map(([said, state]) => ({ ...said, kind: 'vote.judged', ...(state && { state }) }) as const),
    fc
      .tuple(stamp, fc.constantFrom('confirmed' as const, 'dismissed' as const))
      .map(([said, review]) => ({ ...said, kind: 'leak.reviewed', leak: 0, review }) as const),
    stamp.map((said) => ({
      ...said,
      kind: 'vote.described' as const,
      language: 'fr',
      categories: ['math' as const],
    })),
    stamp.map((said) => ({ ...said, kind: 'text.erased' }) as const),
    { weight: 1, arbitrary: stamp.map((said) => ({ ...said, kind: 'vote.erased' }) as const) },
  );
}

/** Something said of a name. */
function anyLinkEvent(): fc.Arbitrary<JournalEvent> {
  const name = fc.constantFrom(...names);
  return fc.oneof(
    fc
      .tuple(anyStamp(), name, name)
      .map(
        ([said, from, to]) =>
          ({ ...said, kind: 'model.linked', name: from, to, relation: 'alias', source: '' }) as const,
      ),
    fc
      .tuple(anyStamp(), name)
      .map(([said, from]) => ({ ...said, kind: 'model.unlinked', name: from }) as const),
  );
}

function anyStamp() {
  return fc
    .record({
      number: fc.integer({ min: 100, max: 10_000 }),
      after: seconds,
      device: fc.constantFrom('device-1', 'device-2'),
    })
    .map(({ number, after, device }) => {
      return { id: anId(number), atMs: noonMs + 1000 * after, device, v: eventVersion } as const;
    });
}

/** A whole journal: a few votes, what was said about them and of names, with unique ids and in no particular order. */
export function anyJournal(maxVotes: number): fc.Arbitrary<readonly JournalEvent[]> {
  const ids = Array.from({ length: maxVotes }, (_, index) => index + 1);
  const casts = fc.tuple(...ids.map((number) => anyVote(number).map(aCast)));
  const later = fc.uniqueArray(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...ids).chain((number) => anyLaterEvent(anId(number))) },
      { weight: 1, arbitrary: anyLinkEvent() },
    ),
    { maxLength: 10, selector: ({ id }) => id },
  );
  return fc
    .tuple(casts, later)
    .chain(([cast, said]) => fc.shuffledSubarray([...cast, ...said], { minLength: 1 }));
}
