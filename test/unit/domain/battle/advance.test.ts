import { expect, test } from 'vitest';
import {
  advance,
  type BattleEvent,
  isHalfRated,
  isWaiting,
  revealPatienceMs,
  slipMs,
} from '@/domain/battle/advance';
import type { Battle } from '@/domain/battle/battle';
import { openBattle } from '@/domain/battle/battle';
import type { LabelledTurn, Reading } from '@/domain/battle/reading';
import type { Outcome } from '@/domain/outcome';
import type { Side } from '@/domain/side';
import { aBattle, aLabelledTurn, aNamedTurn, anId, aReading, noonMs } from '@/test/support/builders';

const choose = (outcome: Outcome, atMs = noonMs, number = 1): BattleEvent => ({
  kind: 'chose',
  outcome,
  atMs,
  voteId: anId(number),
});
const read = (reading: Reading): BattleEvent => ({ kind: 'read', reading });
const show = (...turns: LabelledTurn[]) => read(aReading({ turns }));
const wait = (ms: number): BattleEvent => ({ kind: 'waited', atMs: noonMs + ms });
const play = (...events: BattleEvent[]): Battle => events.reduce(advance, aBattle());

const names = { a: 'ada-1', b: 'bob-2' };

test('a click becomes a vote when both names follow', () => {
  const battle = play(choose('b'), show(aNamedTurn()));

  expect(battle).toMatchObject({ choice: { outcome: 'b' }, revealed: names, loss: undefined });
});

test('names that come one after the other are waited for', () => {
  const half = play(choose('a'), show(aLabelledTurn({ a: 'ada-1' })));
  const whole = advance(half, show(aNamedTurn()));

  expect(half.revealed).toBeUndefined();
  expect(whole.revealed).toEqual(names);
});

test('names that change after the reveal change nothing', () => {
  const battle = play(choose('a'), show(aNamedTurn()), show(aNamedTurn({ a: 'eve-3' })));

  expect(battle.revealed).toEqual(names);
});

test('the first click stands while its names are to come', () => {
  const battle = play(choose('a'), choose('b', noonMs + slipMs - 1, 2), show(aNamedTurn()));

  expect(battle.choice).toMatchObject({ outcome: 'a', voteId: anId(1) });
});

test('a control that can be clicked again later took no vote the first time', () => {
  const battle = play(choose('a'), choose('b', noonMs + slipMs, 2), show(aNamedTurn()));

  expect(battle).toMatchObject({ choice: { outcome: 'b', voteId: anId(2) }, revealed: names });
});

test('a click without a reveal is no vote, and says why once the patience is over', () => {
  const early = play(choose('a'), wait(revealPatienceMs - 1));
  const late = play(choose('a'), wait(revealPatienceMs));

  expect(early.loss).toBeUndefined();
  expect(late).toMatchObject({ loss: 'no-reveal', revealed: undefined });
});

test('one name only is told apart from none', () => {
  const battle = play(choose('a'), show(aLabelledTurn({ b: 'bob-2' })), wait(revealPatienceMs));

  expect(battle).toMatchObject({ loss: 'one-name-only', revealed: undefined });
});

test('a late reveal still makes a vote', () => {
  const battle = play(choose('a'), wait(10 * revealPatienceMs), show(aNamedTurn()));

  expect(battle).toMatchObject({ revealed: names, loss: undefined });
});

test('waiting without a click loses nothing', () => {
  expect(play(wait(revealPatienceMs)).loss).toBeUndefined();
});

test('waiting after the reveal loses nothing', () => {
  expect(play(choose('a'), show(aNamedTurn()), wait(revealPatienceMs)).loss).toBeUndefined();
});

test('a click where no pair is shown is told of', () => {
  const battle = advance(openBattle('page'), choose('a'));

  expect(battle).toMatchObject({ choice: undefined, loss: 'nothing-to-vote-on' });
});

test('a click on a page that is not understood is told of', () => {
  const battle = play(read({ kind: 'unreadable', missing: ['composer'] }), choose('a'));

  expect(battle).toMatchObject({ choice: undefined, loss: 'nothing-to-vote-on' });
});

test('a click beside the pair does not undo one that waits for its names', () => {
  const battle = play(
    choose('a'),
    read({ kind: 'elsewhere' }),
    choose('b', noonMs + 1, 2),
    show(aNamedTurn()),
  );

  expect(battle).toMatchObject({ choice: { outcome: 'a' }, revealed: names, loss: undefined });
});

test('a click on a page that is not understood takes the place of one that waits in vain', () => {
  const unreadable = read({ kind: 'unreadable', missing: ['composer'] });

  const battle = play(choose('a'), unreadable, choose('b', noonMs + revealPatienceMs, 2), show(aNamedTurn()));

  expect(battle).toMatchObject({ choice: undefined, revealed: undefined, loss: 'nothing-to-vote-on' });
});

test.each([
  ['on a page that is not understood, within the patience,', { kind: 'unreadable', missing: [] } as const, 1],
  ['on a page without a battle', { kind: 'elsewhere' } as const, revealPatienceMs],
])('a click %s leaves the one that waits', (_, reading, afterMs) => {
  const battle = play(choose('a'), read(reading), choose('b', noonMs + afterMs, 2));

  expect(battle).toMatchObject({ choice: { voteId: anId(1) }, loss: 'nothing-to-vote-on' });
  expect(advance(battle, show(aNamedTurn()))).toMatchObject({ revealed: names, loss: undefined });
});

test('an emptied page keeps the pair that was voted on', () => {
  const battle = play(choose('a'), show(aLabelledTurn({ a: 'ada-1' })), show(), wait(revealPatienceMs));

  expect(battle.turns).toHaveLength(1);
  expect(battle.loss).toBe('one-name-only');
});

test('a vote cast when names are readable is marked, and needs no reveal', () => {
  const battle = play(show(aNamedTurn()), choose('a'));

  expect(battle).toMatchObject({ choice: { wasNamed: true }, revealed: names });
});

test('one readable name at the click is enough to mark the vote', () => {
  const battle = play(show(aLabelledTurn({ b: 'bob-2' })), choose('a'), show(aNamedTurn()));

  expect(battle).toMatchObject({ choice: { wasNamed: true }, revealed: names });
});

test('a second click after the reveal is a vote of its own, with names readable', () => {
  const battle = play(choose('a'), show(aNamedTurn()), choose('b', noonMs + 1, 2));

  expect(battle).toMatchObject({
    choice: { outcome: 'b', voteId: anId(2), wasNamed: true },
    revealed: names,
  });
});

test.each([
  ['empty', []],
  ['cut after its first turn', [aLabelledTurn({ prompt: 'first' })]],
  ['without its replies', [aLabelledTurn({ prompt: 'first' }), aLabelledTurn({ replies: { a: '', b: '' } })]],
  ['half mounted', [aLabelledTurn({ prompt: 'first' }), aLabelledTurn({ replies: { a: 'alp', b: '' } })]],
])('a transcript that is %s between click and reveal loses nothing', (_, partial) => {
  const [first, second] = [aLabelledTurn({ prompt: 'first' }), aLabelledTurn()];
  const revealed = [aNamedTurn({ prompt: 'first' }), aNamedTurn()];

  const battle = play(show(first, second), choose('b'), show(...partial), show(...revealed));

  expect(battle).toMatchObject({ choice: { outcome: 'b' }, revealed: names });
  expect(battle.choice?.turns).toEqual([first, second]);
});

test('a page that cannot be read between click and reveal loses nothing', () => {
  const battle = play(choose('a'), read({ kind: 'unreadable', missing: ['composer'] }), show(aNamedTurn()));

  expect(battle).toMatchObject({ page: 'battle', missing: [], revealed: names });
});

test('a look at another page between click and reveal loses nothing', () => {
  const battle = play(choose('a'), read({ kind: 'elsewhere' }), show(aNamedTurn()));

  expect(battle.revealed).toEqual(names);
});

test('names of another turn are not those of the turn voted on', () => {
  const [first, second] = [aLabelledTurn({ prompt: 'first' }), aLabelledTurn()];

  const battle = play(show(first, second), choose('a'), show(aNamedTurn({ prompt: 'first' }), second));

  expect(battle.revealed).toBeUndefined();
});

test('a further turn before the vote belongs to the same battle', () => {
  const battle = play(show(aLabelledTurn(), aLabelledTurn({ prompt: 'and then?' })));

  expect(battle).toMatchObject({ round: 1, id: 'talk-1' });
  expect(battle.turns).toHaveLength(2);
});

test('a further turn after the vote is a further battle of the same conversation', () => {
  const battle = play(choose('a'), show(aNamedTurn()), show(aNamedTurn(), aLabelledTurn({ prompt: 'next' })));

  expect(battle).toMatchObject({ round: 2, id: 'talk-1', choice: undefined, revealed: undefined });
});

test('another conversation is another battle', () => {
  const battle = play(choose('a'), read(aReading({ conversation: 'talk-2' })));

  expect(battle).toMatchObject({ round: 2, id: 'talk-2', choice: undefined });
});

test('a conversation that gets its id keeps the click', () => {
  const start = advance(openBattle('page'), read(aReading({ conversation: undefined })));
  const battle = [choose('a'), read(aReading())].reduce(advance, start);

  expect(start.id).toBe('page.1');
  expect(battle).toMatchObject({ id: 'talk-1', choice: { outcome: 'a' } });
});

test('an emptied page after the vote is a new battle where the arena has no id of its own', () => {
  const start = advance(openBattle('page'), read(aReading({ conversation: undefined })));
  const named = read(aReading({ conversation: undefined, turns: [aNamedTurn()] }));
  const emptied = read(aReading({ conversation: undefined, turns: [] }));

  const battle = [choose('a'), named, emptied].reduce(advance, start);

  expect(battle).toMatchObject({ id: 'page.2', choice: undefined });
});

test('a transcript mounted anew after the vote keeps the vote where the arena has its own id', () => {
  const battle = play(choose('a'), show(aNamedTurn()), show());

  expect(battle).toMatchObject({ round: 1, choice: { outcome: 'a' }, revealed: names });
});

test('is waiting from the click to the reveal', () => {
  expect(isWaiting(play())).toBe(false);
  expect(isWaiting(play(choose('a')))).toBe(true);
  expect(isWaiting(play(choose('a'), show(aNamedTurn())))).toBe(false);
});

test('placeholders that nobody knows, the same on both sides, are no names', () => {
  const hidden = aLabelledTurn({ a: 'Hidden', b: 'Hidden' });

  const before = play(show(hidden), choose('a'));
  const after = advance(before, show(aNamedTurn()));

  expect(before).toMatchObject({ choice: { wasNamed: false }, revealed: undefined });
  expect(after.revealed).toEqual(names);
});

test('a click that was left behind is told of on the next battle', () => {
  const next = read(aReading({ conversation: undefined, turns: [aLabelledTurn({ prompt: 'next' })] }));
  const start = advance(openBattle('page'), read(aReading({ conversation: undefined })));

  const battle = [choose('a'), next].reduce(advance, start);

  expect(battle).toMatchObject({ round: 2, choice: undefined, loss: 'left-before-reveal' });
});

test('a click that the arena can show again is not told of as lost', () => {
  expect(play(choose('a'), read(aReading({ conversation: 'talk-2' }))).loss).toBeUndefined();
});

test('a vote takes no loss along to the next battle', () => {
  const battle = play(choose('a'), show(aNamedTurn()), show(aNamedTurn(), aLabelledTurn({ prompt: 'next' })));

  expect(battle.loss).toBeUndefined();
});

const rate = (side: Side, outcome: Outcome, atMs = noonMs, number = 1): BattleEvent => ({
  ...(choose(outcome, atMs, number) as BattleEvent & { kind: 'chose' }),
  side,
});
const rated = (...turns: LabelledTurn[]) => read(aReading({ turns, ratesEach: true }));
const halfRated = [rated(aLabelledTurn()), rate('a', 'a'), rated(aLabelledTurn({ a: 'ada-1' }))] as const;

test('where each reply is rated by itself, the other one is waited for without end', () => {
  const battle = play(...halfRated, wait(100 * revealPatienceMs));

  expect(battle.loss).toBeUndefined();
  expect(isHalfRated(battle)).toBe(true);
});

test('a rating of the same reply replaces the one before', () => {
  const battle = play(...halfRated, rate('a', 'b', noonMs + slipMs, 2), rated(aNamedTurn()));

  expect(battle).toMatchObject({
    choice: { outcome: 'b', atMs: noonMs + slipMs, voteId: anId(1) },
    revealed: names,
  });
});

test('a rating of the other reply brings its name and no other outcome', () => {
  const battle = play(...halfRated, rate('b', 'b', noonMs + slipMs, 2), rated(aNamedTurn()));

  expect(battle).toMatchObject({ choice: { outcome: 'a', voteId: anId(1) }, revealed: names });
});

test('a pair that is left half rated is told of', () => {
  const elsewhere = read(aReading({ conversation: 'talk-2', ratesEach: true }));

  expect(play(...halfRated, elsewhere)).toMatchObject({ choice: undefined, loss: 'half-rated' });
  expect(play(...halfRated, rated(aLabelledTurn(), aLabelledTurn()))).toMatchObject({ loss: 'half-rated' });
});

test('beside a model that is named from the start the other reply is waited for as well', () => {
  const half = aLabelledTurn({ b: 'bob-2' });
  const battle = play(rated(half), rate('b', 'b'), rated(half), wait(revealPatienceMs));

  expect(battle.loss).toBeUndefined();
});

test('a click on a page that is not understood is told of though the page is another right after it', () => {
  const unreadable: Reading = { kind: 'unreadable', missing: ['composer'] };
  const missed = play(read(unreadable), choose('a'), show());

  expect(missed).toMatchObject({ round: 2, turns: [], loss: 'nothing-to-vote-on' });
  expect(play(read(unreadable), choose('a'), show(aLabelledTurn()), show())).toMatchObject({
    round: 2,
    loss: 'nothing-to-vote-on',
  });
  expect([show(aLabelledTurn()), show()].reduce(advance, missed)).toMatchObject({
    round: 3,
    loss: undefined,
  });
  expect(play(read(unreadable), show())).toMatchObject({ round: 2, loss: undefined });
});

test('a notice that names a pair on a page that was not understood before tells of a click that was not read', () => {
  const unreadable: Reading = { kind: 'unreadable', missing: ['battleTab'] };
  const noticed = read(aReading({ announced: [names] }));

  expect([read(unreadable), noticed].reduce(advance, openBattle('page'))).toMatchObject({
    loss: 'click-not-read',
  });
  expect(advance(openBattle('page'), noticed)).toMatchObject({ loss: undefined });
});
