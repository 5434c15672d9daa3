import { expect, test } from 'vitest';
import { advance, type BattleEvent, revealPatienceMs } from '@/domain/battle/advance';
import { type Battle, openBattle } from '@/domain/battle/battle';
import { type Consequence, consequences } from '@/domain/battle/consequences';
import type { BattleReading } from '@/domain/battle/reading';
import { aBattle, aLabelledTurn, aNamedTurn, anId, aReading, noonMs } from '@/test/support/builders';

const site = { arena: 'arena-ai', host: 'arena.ai', veiled: true };
const choose = (number = 1, atMs = noonMs): BattleEvent => ({
  kind: 'chose',
  outcome: 'a',
  atMs,
  voteId: anId(number),
});
const read = (some: Partial<BattleReading>): BattleEvent => ({ kind: 'read', reading: aReading(some) });
const named = read({ turns: [aNamedTurn()] });

/** What the last of the events entails. */
function after(start: Battle, ...events: BattleEvent[]): readonly Consequence[] {
  const before = events.slice(0, -1).reduce(advance, start);
  return events.slice(-1).flatMap((last) => consequences(before, advance(before, last), site));
}

const nameless = advance(openBattle('page'), read({ conversation: undefined }));

test('a click is kept', () => {
  expect(after(aBattle(), choose())).toMatchObject([{ kind: 'keep', pending: { id: anId(1) } }]);
});

test('the reveal of a click is recorded with its names', () => {
  expect(after(aBattle(), choose(), named)).toMatchObject([
    { kind: 'record', pending: { id: anId(1) }, models: { a: 'ada-1', b: 'bob-2' } },
  ]);
});

test('a click among names is recorded at once', () => {
  expect(after(aBattle(), named, choose())).toMatchObject([
    { kind: 'record', pending: { exposedBy: ['names-visible'] } },
  ]);
});

test('reading the revealed page again entails nothing', () => {
  expect(after(aBattle(), choose(), named, named)).toEqual([]);
});

test('reading the waiting page again entails nothing', () => {
  expect(after(aBattle(), choose(), read({}))).toEqual([]);
});

test('a second click within the patience entails nothing', () => {
  expect(after(aBattle(), choose(), choose(2, noonMs + 1))).toEqual([]);
});

test('a second click after the patience makes the first forgotten', () => {
  expect(after(aBattle(), choose(), choose(2, noonMs + revealPatienceMs))).toMatchObject([
    { kind: 'forget', voteId: anId(1) },
    { kind: 'keep', pending: { id: anId(2) } },
  ]);
});

test('a click on a page that is not understood loses the one that waits in vain', () => {
  const unreadable: BattleEvent = { kind: 'read', reading: { kind: 'unreadable', missing: ['composer'] } };

  expect(after(aBattle(), choose(), unreadable, choose(2, noonMs + revealPatienceMs))).toMatchObject([
    { kind: 'lose', pending: { id: anId(1) }, reason: 'nothing-to-vote-on' },
  ]);
});

test('a second vote after the reveal is recorded beside the first', () => {
  expect(after(aBattle(), choose(), named, choose(2, noonMs + 1))).toMatchObject([
    { kind: 'record', pending: { id: anId(2) } },
  ]);
});

test('leaving half-way for another conversation sets the click aside where it can be found again', () => {
  expect(after(aBattle(), choose(), read({ conversation: 'talk-2' }))).toMatchObject([
    { kind: 'set-aside', pending: { id: anId(1), battleId: 'talk-1' } },
  ]);
});

test('leaving half-way is a loss where the arena has no id of its own', () => {
  const next = read({ conversation: undefined, turns: [aLabelledTurn({ prompt: 'next' })] });

  expect(after(nameless, choose(), next)).toMatchObject([
    { kind: 'lose', pending: { id: anId(1) }, reason: 'left-before-reveal' },
  ]);
});

test('going on with the conversation before any name is a loss', () => {
  const longer = read({ turns: [aLabelledTurn(), aLabelledTurn({ prompt: 'next' })] });

  expect(after(aBattle(), choose(), longer)).toMatchObject([{ kind: 'lose', reason: 'left-before-reveal' }]);
});

test('leaving after the reveal entails nothing', () => {
  expect(after(aBattle(), choose(), named, read({ conversation: 'talk-2' }))).toEqual([]);
});

test('a conversation that gets its id is kept anew, so that it can be found again', () => {
  expect(after(nameless, choose(), read({ conversation: 'talk-1' }))).toMatchObject([
    { kind: 'keep', pending: { id: anId(1), battleId: 'talk-1', canResume: true } },
  ]);
});

test('waiting entails nothing', () => {
  expect(after(aBattle(), choose(), { kind: 'waited', atMs: noonMs + revealPatienceMs })).toEqual([]);
});
