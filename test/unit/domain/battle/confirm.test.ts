import { describe, expect, test } from 'vitest';
import { advance, type BattleEvent, revealPatienceMs, slipMs } from '@/domain/battle/advance';
import type { Battle } from '@/domain/battle/battle';
import { confirm, flightPatienceMs, stateInTraffic } from '@/domain/battle/confirm';
import { consequences } from '@/domain/battle/consequences';
import { pendingVoteOf } from '@/domain/battle/pending';
import { readStatus } from '@/domain/battle/status';
import type { VoteSent, WireFact } from '@/domain/battle/wire-fact';
import type { Outcome } from '@/domain/outcome';
import {
  aBattle,
  aLabelledTurn,
  aNamedTurn,
  anId,
  aReading,
  aVoteSent,
  noonMs,
} from '@/test/support/builders';

const site = { arena: 'arena-ai', host: 'arena.ai', veiled: true };
const names = { a: 'ada-1', b: 'bob-2' };

const choose = (outcome: Outcome, atMs = noonMs, number = 1): BattleEvent => ({
  kind: 'chose',
  outcome,
  atMs,
  voteId: anId(number),
});
const heard = (fact: WireFact, atMs = noonMs): BattleEvent => ({ kind: 'heard', fact, atMs });
const sent = (some: Partial<VoteSent> = {}, atMs = noonMs) => heard(aVoteSent(some), atMs);
const answered = (result: 'taken' | 'refused' | 'unknown', request = 1) =>
  heard({ kind: 'vote-answered', request, result });
const show = (...turns: ReturnType<typeof aLabelledTurn>[]): BattleEvent => ({
  kind: 'read',
  reading: aReading({ turns }),
});
const reveal = show(aNamedTurn());
const play = (...events: BattleEvent[]): Battle => events.reduce(advance, aBattle());
const recordOf = (battle: Battle) => pendingVoteOf(battle, site);

describe('traffic alone', () => {
  test('makes no vote, whatever it says', () => {
    const battle = play(sent(), answered('taken'), reveal);

    expect(battle).toMatchObject({ choice: undefined, revealed: undefined, loss: undefined });
    expect(recordOf(battle)).toBeUndefined();
  });

  test('names nobody', () => {
    expect(play(choose('a'), sent(), answered('taken')).revealed).toBeUndefined();
  });
});

describe('a click and the names that followed', () => {
  test('are confirmed as clicked by a request that does not tell the outcome', () => {
    const { outcome: _, ...rating } = aVoteSent();
    const battle = play(choose('b'), heard(rating), answered('taken'), reveal);

    expect(recordOf(battle)).toMatchObject({ outcome: 'b', confirmedBy: 'traffic' });
    expect(recordOf(battle)).not.toHaveProperty('clickedAs');
  });

  test('are recorded as clicked where no request was seen', () => {
    const battle = play(choose('b'), reveal);

    expect(battle.revealed).toEqual(names);
    expect(recordOf(battle)).toMatchObject({ outcome: 'b', confirmedBy: 'page' });
    expect(recordOf(battle)).not.toHaveProperty('clickedAs');
  });

  test('are confirmed by a request that says the same', () => {
    const battle = play(choose('b'), sent({ outcome: 'b' }), answered('taken'), reveal);

    expect(recordOf(battle)).toMatchObject({ outcome: 'b', confirmedBy: 'traffic' });
    expect(recordOf(battle)).not.toHaveProperty('clickedAs');
  });

  test('give way to what the arena received, and the record says so', () => {
    const battle = play(choose('a'), sent({ outcome: 'tie' }), answered('taken'), reveal);

    expect(recordOf(battle)).toMatchObject({ outcome: 'tie', confirmedBy: 'traffic', clickedAs: 'a' });
  });

  test.each<[string, Partial<VoteSent>]>([
    ['of another conversation', { conversation: 'talk-2' }],
    ['of another tab', { mode: 'side-by-side' }],
  ])('are not touched by a request %s', (_, some) => {
    const battle = play(choose('a'), sent({ outcome: 'b', ...some }), reveal);

    expect(recordOf(battle)).toMatchObject({ outcome: 'a', confirmedBy: 'page' });
  });

  test('on a self-blinded pair are confirmed by the request of a named one', () => {
    const blind = (battle: Battle): Battle => ({ ...battle, mode: 'self-blind' });
    const battle = blind(play(choose('a'), sent({ outcome: 'b', mode: 'side-by-side' })));

    expect(stateInTraffic(battle)).toBe('sent');
    expect(confirm(battle, 'a')).toMatchObject({ outcome: 'b', confirmedBy: 'traffic' });
  });

  test('are refused, taken or unheard of in traffic', () => {
    expect(stateInTraffic(play(choose('a')))).toBeUndefined();
    expect(stateInTraffic(play(choose('a'), sent({}), answered('taken')))).toBe('taken');
    expect(stateInTraffic(play(choose('a'), sent({}), answered('refused')))).toBe('refused');
  });

  test('are not touched by a request on an older turn', () => {
    const asked = ['t1', 't2'].map((turn) => heard({ kind: 'asked', turn }));
    const battle = play(...asked, choose('a'), sent({ outcome: 'b', turn: 't1' }), reveal);

    expect(recordOf(battle)).toMatchObject({ outcome: 'a', confirmedBy: 'page' });
  });

  test('are not touched by a request from before the click', () => {
    const battle = play(sent({ outcome: 'b' }), choose('a'), reveal);

    expect(recordOf(battle)).toMatchObject({ outcome: 'a', confirmedBy: 'page' });
  });
});

describe('two clicks', () => {
  test('while the vote is on its way are one, however late the second', () => {
    const battle = play(choose('a'), sent(), choose('b', noonMs + slipMs, 2), reveal);

    expect(recordOf(battle)).toMatchObject({ id: anId(1), outcome: 'a' });
  });

  test('and two votes in haste: the first counts', () => {
    const second = sent({ request: 2, outcome: 'b' });

    expect(recordOf(play(choose('a'), sent(), second, reveal))).toMatchObject({ outcome: 'a' });
  });

  test('are two answers once the first vote is on its way for ever', () => {
    const battle = play(choose('a'), sent(), choose('b', noonMs + flightPatienceMs, 2));

    expect(battle.choice).toMatchObject({ outcome: 'b', voteId: anId(2) });
  });
});

describe('a vote that the arena refuses', () => {
  const refused = [choose('a'), sent(), answered('refused')];

  test('is told of at once', () => {
    expect(readStatus(play(...refused))).toEqual({ kind: 'not-recorded', reason: 'vote-refused' });
  });

  test('stays refused when time goes by', () => {
    const battle = play(...refused, { kind: 'waited', atMs: noonMs + revealPatienceMs });

    expect(battle.loss).toBe('vote-refused');
  });

  test('is not recorded though names come', () => {
    expect(play(...refused, reveal).revealed).toBeUndefined();
  });

  test('is marked as lost where it was kept, once', () => {
    const before = play(choose('a'), sent());
    const after = advance(before, answered('refused'));

    expect(consequences(before, after, site)).toMatchObject([{ kind: 'lose', reason: 'vote-refused' }]);
    expect(consequences(after, advance(after, show(aLabelledTurn())), site)).toEqual([]);
  });

  test('makes room for the next click at once', () => {
    const battle = play(...refused, choose('b', noonMs + 1, 2), reveal);

    expect(recordOf(battle)).toMatchObject({ id: anId(2), outcome: 'b' });
  });

  test('counts when the page sends it again by itself', () => {
    const battle = play(...refused, sent({ request: 2 }), answered('taken', 2), reveal);

    expect(battle).toMatchObject({ revealed: names, loss: undefined });
    expect(recordOf(battle)).toMatchObject({ id: anId(1), outcome: 'a', confirmedBy: 'traffic' });
  });

  test('is kept again when the page sends it again', () => {
    const before = play(...refused);
    const after = advance(before, sent({ request: 2 }));

    expect(consequences(before, after, site)).toMatchObject([{ kind: 'keep' }]);
  });

  test('gives way to a second one that was sent in haste and taken', () => {
    const second = [sent({ request: 2, outcome: 'b' }), answered('refused', 1), answered('taken', 2)];

    expect(recordOf(play(choose('a'), sent(), ...second, reveal))).toMatchObject({
      outcome: 'b',
      clickedAs: 'a',
    });
  });

  test('waits for no names on another page', () => {
    const before = play(...refused);
    const after = advance(before, { kind: 'read', reading: aReading({ conversation: 'talk-2' }) });

    expect(after.loss).toBeUndefined();
    expect(consequences(before, after, site)).toEqual([]);
  });
});

test('a vote whose answer is not known is recorded when its names come', () => {
  expect(play(choose('a'), sent(), answered('unknown'), reveal).revealed).toEqual(names);
});

test('a click of which traffic tells more is kept anew', () => {
  const before = play(choose('a'));
  const after = advance(before, sent({ outcome: 'b' }));

  expect(consequences(before, after, site)).toMatchObject([
    { kind: 'keep', pending: { outcome: 'b', clickedAs: 'a', confirmedBy: 'traffic' } },
  ]);
});

describe('a name in the traffic', () => {
  const asked = (turn: string) => heard({ kind: 'asked', turn, conversation: 'talk-1' });
  const exposed = (turn: string) => heard({ kind: 'exposed', side: 'a', turn, conversation: 'talk-1' });

  test('before the click marks the vote', () => {
    expect(recordOf(play(asked('t1'), exposed('t1'), choose('a'), reveal))?.exposedBy).toEqual([
      'page-exposed',
    ]);
  });

  test('after the click does not', () => {
    expect(recordOf(play(asked('t1'), choose('a'), exposed('t1'), reveal))?.exposedBy).toEqual([]);
  });

  test('marks a later turn of the same pair too', () => {
    const turns = [aLabelledTurn({ prompt: 'first' }), aLabelledTurn()];

    const battle = play(asked('t1'), exposed('t1'), asked('t2'), show(...turns), choose('a'));

    expect(recordOf(battle)?.exposedBy).toEqual(['page-exposed']);
  });

  test('of an earlier pair does not mark the next', () => {
    const turns = [aNamedTurn({ prompt: 'first' }), aLabelledTurn()];

    const battle = play(asked('t1'), exposed('t1'), asked('t2'), show(...turns), choose('a'));

    expect(recordOf(battle)?.exposedBy).toEqual([]);
  });

  test('of another conversation does not mark this one', () => {
    const other = heard({ kind: 'exposed', side: 'a', turn: 't9', conversation: 'talk-9' });

    expect(recordOf(play(asked('t1'), other, choose('a')))?.exposedBy).toEqual([]);
  });

  test('is still known in the next battle of the page', () => {
    const next = aReading({ conversation: 'talk-2', turns: [aLabelledTurn({ prompt: 'next' })] });
    const other = heard({ kind: 'exposed', side: 'b', turn: 't2', conversation: 'talk-2' });

    const battle = play(other, { kind: 'read', reading: next }, choose('a'));

    expect(recordOf(battle)?.exposedBy).toEqual(['page-exposed']);
  });
});

test('a request that was sent with the names in it marks the vote', () => {
  expect(recordOf(play(choose('a'), sent({ isNamed: true }), reveal))?.exposedBy).toEqual(['page-exposed']);
});
