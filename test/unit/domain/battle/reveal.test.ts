import { expect, test } from 'vitest';
import { advance, type BattleEvent, revealPatienceMs } from '@/domain/battle/advance';
import type { Battle } from '@/domain/battle/battle';
import { pendingVoteOf } from '@/domain/battle/pending';
import type { BattleReading } from '@/domain/battle/reading';
import type { Outcome } from '@/domain/outcome';
import { aBattle, aLabelledTurn, aNamedTurn, anId, aReading, noonMs } from '@/test/support/builders';

const site = { arena: 'arena', host: 'arena.example', veiled: true };
const show = (some: Partial<BattleReading>): BattleEvent => ({ kind: 'read', reading: aReading(some) });
const choose = (outcome: Outcome, atMs = noonMs, number = 1): BattleEvent => ({
  kind: 'chose',
  outcome,
  atMs,
  voteId: anId(number),
});
const play = (...events: BattleEvent[]): Battle => events.reduce(advance, aBattle());
const exposedBy = (battle: Battle) => pendingVoteOf(battle, site)?.exposedBy;
const pair = { a: 'ada-1', b: 'bob-2' };

test('what was exposed at any time before the click goes with the vote', () => {
  const battle = play(show({ exposedBy: ['page-exposed'] }), show({}), choose('a'));

  expect(exposedBy(battle)).toEqual(['page-exposed']);
});

test('what is exposed only after the click does not', () => {
  const battle = play(show({}), choose('a'), show({ exposedBy: ['page-exposed'] }));

  expect(exposedBy(battle)).toEqual([]);
});

test('names announced after the click are its reveal', () => {
  const battle = play(show({}), choose('b'), show({ announced: [pair] }));

  expect(battle).toMatchObject({ revealed: pair, choice: { outcome: 'b' } });
});

test('an announcement from before the click reveals nothing', () => {
  const battle = play(show({ announced: [pair] }), choose('b'), show({ announced: [pair] }));

  expect(battle.revealed).toBeUndefined();
});

test('the same pair announced again after its earlier notice had passed is the reveal', () => {
  const battle = play(
    show({ announced: [pair] }),
    choose('b'),
    show({ announced: [] }),
    show({ announced: [pair] }),
  );

  expect(battle.revealed).toEqual(pair);
});

test('the same pair announced once more is the reveal', () => {
  const battle = play(show({ announced: [pair] }), choose('b'), show({ announced: [pair, pair] }));

  expect(battle.revealed).toEqual(pair);
});

test('an announcement without a click makes no vote', () => {
  expect(play(show({}), show({ announced: [pair] }))).toMatchObject({
    revealed: undefined,
    choice: undefined,
  });
});

test('an announcement that no click explains is told, and one that stood there before is not', () => {
  const news = play(show({}), show({ announced: [pair] }));
  const old = play(show({ turns: [] }), show({ announced: [pair], turns: [] }), show({ announced: [pair] }));

  expect(news.loss).toBe('click-not-read');
  expect(old.loss).toBeUndefined();
});

test('what the page says was chosen wins over the click', () => {
  const battle = play(choose('a'), show({ turns: [aNamedTurn()], decided: 'tie' }));

  expect(battle.choice?.outcome).toBe('tie');
});

test('what the page says was chosen makes no vote without a click', () => {
  expect(play(show({ turns: [aNamedTurn()], decided: 'tie' })).choice).toBeUndefined();
});

test('names that are shown one at a time are put together', () => {
  const battle = play(
    choose('a'),
    show({ turns: [aLabelledTurn({ a: 'ada-1' })] }),
    show({ turns: [aLabelledTurn()] }),
    show({ turns: [aLabelledTurn({ b: 'bob-2' })] }),
  );

  expect(battle.revealed).toEqual(pair);
});

test('a name above half a pair may be the other side, so it is not remembered', () => {
  const half = aLabelledTurn({ replies: { a: 'beta', b: '' }, a: 'bob-2' });
  const battle = play(choose('a'), show({ turns: [half] }), show({ turns: [aLabelledTurn({ b: 'ada-1' })] }));

  expect(battle).toMatchObject({ revealed: undefined, nameA: undefined, nameB: 'ada-1' });
});

test('a click that was answered with one name is not replaced by a later one', () => {
  const battle = play(
    choose('a'),
    show({ turns: [aLabelledTurn({ a: 'ada-1' })] }),
    choose('b', noonMs + 2 * revealPatienceMs, 2),
    show({ turns: [aLabelledTurn({ b: 'bob-2' })] }),
  );

  expect(battle).toMatchObject({ choice: { outcome: 'a', voteId: anId(1) }, revealed: pair });
});

test('a name from before the click is no answer to it', () => {
  const half = { turns: [aLabelledTurn({ a: 'ada-1' })] };
  const battle = play(show(half), choose('a'), show(half), choose('b', noonMs + 2 * revealPatienceMs, 2));

  expect(battle.choice?.voteId).toBe(anId(2));
});

test('a vote on a battle whose names were announced already is not blind', () => {
  const battle = play(show({}), choose('a'), show({ announced: [pair] }), choose('b', noonMs, 2));

  expect(exposedBy(battle)).toEqual(['names-visible']);
});

test('a prompt that the page empties after the vote does not end the battle', () => {
  const battle = play(
    show({ conversation: undefined }),
    choose('a'),
    show({ conversation: undefined, turns: [aNamedTurn({ prompt: '' })] }),
  );

  expect(battle.revealed).toEqual(pair);
});

test('names above replies that changed places since the click are taken for nobody', () => {
  const swapped = aNamedTurn({ replies: { a: 'beta', b: 'alpha' } });
  const battle = play(show({}), choose('a'), show({ turns: [swapped] }));

  expect(battle.revealed).toBeUndefined();
  expect(advance(battle, show({ turns: [aNamedTurn()] })).revealed).toEqual(pair);
});

test('the names of two replies of the same words are taken', () => {
  const replies = { a: '[image]', b: '[image]' };
  const turns = [aLabelledTurn({ replies })];

  expect(play(show({ turns }), choose('a'), show({ turns: [aNamedTurn({ replies })] })).revealed).toEqual(
    pair,
  );
});
