import * as v from 'valibot';
import { expect, test } from 'vitest';
import { tabStatus } from '@/content/tab-status';
import { TabStatus } from '@/messaging/protocol';
import { aBattle, aChoice, aNamedTurn, anId } from '@/test/support/builders';

const voteId = anId(1);
const voted = aBattle({ choice: aChoice(), revealed: { a: 'ada-1', b: 'bob-2' }, turns: [aNamedTurn()] });

test('a vote is being saved until the journal has it', () => {
  expect(tabStatus(voted, undefined)).toEqual({ kind: 'saving' });
  expect(tabStatus(voted, { kind: 'saving', voteId })).toEqual({ kind: 'saving' });
});

test.each(['recorded', 'spooled'] as const)('a vote that is %s says so', (kind) => {
  expect(tabStatus(voted, { kind, voteId })).toEqual({ kind, voteId });
});

test('a vote that nothing of ours could take is not recorded', () => {
  expect(tabStatus(voted, { kind: 'gone', voteId })).toEqual({
    kind: 'not-recorded',
    reason: 'extension-gone',
  });
});

test('a vote from before the page was loaded says how far it has come', () => {
  expect(tabStatus(aBattle({ turns: [aNamedTurn()] }), { kind: 'recorded', voteId })).toEqual({
    kind: 'recorded',
    voteId,
  });
});

test('a click that waits says so, whatever became of another vote', () => {
  expect(tabStatus(aBattle({ choice: aChoice() }), { kind: 'recorded', voteId })).toEqual({
    kind: 'waiting',
  });
});

test('whatever is said has the shape that is sent', () => {
  const battles = [
    voted,
    aBattle(),
    aBattle({ page: 'elsewhere' }),
    aBattle({ page: 'unreadable', missing: ['composer'] }),
    aBattle({ loss: 'one-name-only' }),
    aBattle({ turns: [aNamedTurn()] }),
  ];
  const deliveries = [undefined, { kind: 'spooled', voteId }, { kind: 'gone', voteId }] as const;

  for (const battle of battles) {
    for (const delivery of deliveries) expect(v.is(TabStatus, tabStatus(battle, delivery))).toBe(true);
  }
});
