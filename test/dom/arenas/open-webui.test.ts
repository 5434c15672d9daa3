import { describe, expect, test } from 'vitest';
import { openWebui } from '@/arenas/open-webui/adapter';
import { findAdapter, recogniseAdapter } from '@/arenas/registry';
import type { BattleReading } from '@/domain/battle/reading';
import { openWebuiStates } from '@/test/fixtures/open-webui/states';
import { readState, showState } from './show-state';

const chat = new URL('https://chat.example.org/c/0199aaaa-0000-7000-8000-000000000000');
const [current] = openWebuiStates;
if (current === undefined) throw new Error('no states');
const readAgain = () => openWebui.readPage(document, chat);
const thumbs = () => [...document.querySelectorAll('.buttons button:has(path)')];
const columns = () => [...document.querySelectorAll('.snap-center')];

describe('a page', () => {
  test('is found by what is on it, on any origin', () => {
    showState(current, 'done');

    expect(findAdapter(chat)).toBeUndefined();
    expect(recogniseAdapter(document)?.id).toBe('open-webui');
  });

  test('keeps the id of its chat, and says that traffic gives the model away', () => {
    expect(readState(current, 'done')).toMatchObject({
      conversation: '0199aaaa-0000-7000-8000-000000000000',
      exposedBy: ['page-exposed'],
    });
  });

  test('keeps the time of day beside a prompt out of it', () => {
    const { turns } = readState(current, 'done') as BattleReading;

    expect(turns[0]?.prompt).toBe('What is two and two?');
  });

  test('of a single reply is no battle', () => {
    showState(current, 'done');
    columns()[1]?.remove();

    expect(readAgain()).toEqual({ kind: 'elsewhere' });
  });

  test('of three replies is not understood', () => {
    showState(current, 'done');
    const third = columns()[1]?.cloneNode(true) as Element;
    columns()[1]?.after(third);

    expect(readAgain()).toEqual({ kind: 'unreadable', missing: ['replyPair'] });
    expect(thumbs().map((thumb) => openWebui.readClick(thumb))).toEqual(Array(6).fill(undefined));
  });

  test('without headings over its replies is not understood', () => {
    showState(current, 'done');
    for (const name of document.querySelectorAll('#response-message-model-name')) name.remove();

    expect(readAgain()).toEqual({ kind: 'unreadable', missing: ['modelLabels'] });
  });

  test('tells one name once one reply is rated', () => {
    showState(current, 'revealed');
    document.querySelector('[id^="message-feedback-b"]')?.remove();

    expect((readAgain() as BattleReading).turns[0]?.labels).toEqual({
      a: { kind: 'name', name: 'meadow/3-pro' },
      b: { kind: 'anonymous' },
    });
  });

  test('of an arena against a named model is a battle with one name in sight', () => {
    showState(current, 'done');
    const [, second] = document.querySelectorAll('#response-message-model-name');
    if (second) second.textContent = 'llama3.1:8b';

    expect(readAgain()).toMatchObject({
      mode: 'battle',
      turns: [{ labels: { a: { kind: 'anonymous' }, b: { kind: 'name', name: 'llama3.1:8b' } } }],
    });
  });
});

describe('a click', () => {
  test.each([
    [0, 'a'],
    [1, 'b'],
    [2, 'b'],
    [3, 'a'],
  ] as const)('on thumb %i is %s: good beats the other, bad loses to it', (index, outcome) => {
    for (const states of openWebuiStates) {
      showState(states, 'done');
      const thumb = thumbs()[index];

      expect(thumb && openWebui.readClick(thumb)).toBe(outcome);
    }
  });

  test('on a thumb under an earlier pair is no vote on the newest', () => {
    showState(current, 'two turns');

    expect(thumbs().map((thumb) => openWebui.readClick(thumb))).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      'a',
      'b',
      'b',
      'a',
    ]);
  });

  test('tells which of the two replies it rates', () => {
    showState(current, 'two turns');

    expect(thumbs().map((thumb) => openWebui.readRatedSide?.(thumb))).toEqual([
      ...Array(4).fill(undefined),
      'a',
      'a',
      'b',
      'b',
    ]);
  });

  test('on the other tools and in the form is no vote', () => {
    showState(current, 'revealed');
    const others = [...document.querySelectorAll('button:not(:has(path))')];

    expect(others.length).toBeGreaterThan(6);
    for (const other of others) expect(openWebui.readClick(other)).toBeUndefined();
  });
});
