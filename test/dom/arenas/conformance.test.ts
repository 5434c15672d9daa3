import { afterAll, describe, expect, test } from 'vitest';
import { advance } from '@/domain/battle/advance';
import { openBattle } from '@/domain/battle/battle';
import { pendingVoteOf } from '@/domain/battle/pending';
import { type BattleReading, namesOf, type Reading } from '@/domain/battle/reading';
import type { Outcome } from '@/domain/outcome';
import type { Turn } from '@/domain/turn';
import { allStates } from '@/test/fixtures/all-states';
import {
  type ArenaStates,
  type StateName,
  statedNames,
  statedTurns,
  stateNames,
  type Wanted,
} from '@/test/fixtures/states';
import { anId, noonMs } from '@/test/support/builders';
import { adapterOf, readState, showState } from './show-state';

const cells = new Map<string, string>();
const place = (arena: ArenaStates, column: string) => `${arena.title}|${column}`;

function battleOf(reading: Reading): BattleReading {
  if (reading.kind !== 'battle') throw new Error(`expected a battle, not ${JSON.stringify(reading)}`);
  return reading;
}

/** The turns as this arena shows them: some have no words, some no prompt. */
function expected({ reply, hasPrompt = true }: ArenaStates, count: number): readonly Turn[] {
  return statedTurns.slice(0, count).map(({ prompt, replies }) => ({
    prompt: hasPrompt ? prompt : '',
    replies: reply === undefined ? replies : { a: reply, b: reply },
  }));
}

const turnsOf = (reading: Reading): readonly Turn[] =>
  battleOf(reading).turns.map(({ prompt, replies }) => ({ prompt, replies }));
const isAnonymous = (reading: Reading) =>
  battleOf(reading).turns.every(
    ({ labels }) => labels.a.kind === 'anonymous' && labels.b.kind === 'anonymous',
  );

const checks: Readonly<Record<StateName, (arena: ArenaStates, reading: Reading) => void>> = {
  before: (_, reading) => {
    if (reading.kind !== 'elsewhere') expect(turnsOf(reading)).toEqual([]);
  },
  streaming: (_, reading) => {
    expect(battleOf(reading).busy).toBe(true);
    expect(isAnonymous(reading)).toBe(true);
  },
  done: (arena, reading) => {
    expect(turnsOf(reading)).toEqual(expected(arena, 1));
    expect(battleOf(reading)).toMatchObject({ mode: 'battle', busy: false });
    expect(isAnonymous(reading)).toBe(true);
  },
  voted: (arena, reading) => {
    expect(turnsOf(reading)).toEqual(expected(arena, 1));
    expect(isAnonymous(reading)).toBe(true);
  },
  revealed: (_, reading) => {
    const { turns, announced } = battleOf(reading);
    expect(namesOf(turns.at(-1)) ?? announced?.at(-1)).toEqual(statedNames);
  },
  'unknown layout': (_, reading) => expect(reading.kind).toBe('unreadable'),
  'hidden duplicates': (arena, reading) => {
    expect(turnsOf(reading)).toEqual(expected(arena, 1));
    expect(isAnonymous(reading)).toBe(true);
  },
  'named mode': (_, reading) => {
    const { mode, exposedBy = [] } = battleOf(reading);
    expect(mode === 'side-by-side' || exposedBy.includes('names-visible')).toBe(true);
    if (mode === 'side-by-side') expect(namesOf(battleOf(reading).turns.at(-1))).toEqual(statedNames);
  },
  'two turns': (arena, reading) => {
    expect(turnsOf(reading)).toEqual(expected(arena, 2));
    expect(isAnonymous(reading)).toBe(true);
  },
};

/** Plays a battle to its end: done, a click on the control of an outcome, revealed. */
function play(arena: ArenaStates, outcome: Outcome, more: Partial<Wanted> = {}) {
  const url = showState(arena, 'done', { ...more, chosen: outcome });
  const adapter = adapterOf(arena);
  const control = arena.control(document, outcome);
  const before = advance(openBattle('page'), { kind: 'read', reading: adapter.readPage(document, url) });
  const said = control === null ? undefined : adapter.readClick(control);
  if (said === undefined) return undefined;
  const chosen = advance(before, { kind: 'chose', outcome: said, atMs: noonMs, voteId: anId(1) });
  const waiting = advance(chosen, {
    kind: 'read',
    reading: readState(arena, 'voted', { ...more, chosen: outcome }),
  });
  expect(waiting.revealed).toBeUndefined();
  const reading = readState(arena, 'revealed', { ...more, chosen: outcome });
  const battle = advance(waiting, { kind: 'read', reading });
  const site = { arena: arena.adapter, host: url.hostname, veiled: true };
  return { names: battle.revealed, pending: pendingVoteOf(battle, site) };
}

describe.each(allStates)('$title', (arena) => {
  for (const state of stateNames) {
    const reason = arena.without?.[state];
    if (reason !== undefined) {
      cells.set(place(arena, state), `– ${reason}`);
      test(`has no state "${state}", because the facts say so`, () => expect(reason).toMatch(/^\S.*: \S/));
      continue;
    }
    test(`reads the state "${state}"`, () => {
      cells.set(place(arena, state), 'FAILED');
      checks[state](arena, readState(arena, state));
      cells.set(place(arena, state), 'ok');
    });
  }

  test.each(arena.outcomes)('records a vote of %s', (outcome) => {
    cells.set(place(arena, `vote ${outcome}`), 'FAILED');
    const played = play(arena, outcome);
    expect(played).toMatchObject({ names: statedNames, pending: { outcome, turns: expected(arena, 1) } });
    cells.set(place(arena, `vote ${outcome}`), 'ok');
  });

  test('takes no click on a control of an unknown layout, nor while replies are written', () => {
    for (const state of ['unknown layout', 'streaming'] as const) {
      if (arena.without?.[state] !== undefined) continue;
      showState(arena, state);
      for (const target of document.querySelectorAll('button, input, label'))
        expect(adapterOf(arena).readClick(target)).toBeUndefined();
    }
  });

  test('makes no vote of a reveal without a click', () => {
    const reading = readState(arena, 'revealed');
    const battle = advance(openBattle('page'), { kind: 'read', reading });

    expect(battle).toMatchObject({ choice: undefined, revealed: undefined });
  });
});

afterAll(() => {
  const columns = [...stateNames, 'vote a', 'vote b', 'vote tie', 'vote bothBad'];
  const reasons: string[] = [];
  const lines = allStates.map((arena) => {
    const row = columns.map((column) => {
      const cell = cells.get(place(arena, column)) ?? '– no such control';
      if (cell.startsWith('– arenas')) reasons.push(`${arena.title}, ${column}: ${cell.slice(2)}`);
      return (cell.startsWith('–') ? '–' : cell).padEnd(column.length);
    });
    return `${arena.title.padEnd(28)} ${row.join(' | ')}`;
  });
  const head = `${''.padEnd(28)} ${columns.join(' | ')}`;
  console.log([head, ...lines, '', ...reasons].join('\n'));
});
