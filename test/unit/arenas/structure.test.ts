import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { adapters, findAdapter } from '@/arenas/registry';
import contentScript from '@/entrypoints/arena.content';
import { allStates } from '@/test/fixtures/all-states';
import { statedNames, stateNames, statePage } from '@/test/fixtures/states';

// What `custom` reads is described by users, so it is in no registry.
const folders = readdirSync('arenas', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'custom')
  .map(({ name }) => name);
// What is said of a site, and where that is known from: "source 1.2: fact".
const sourced = /^\S.*\d\S*: \S/;
const entrypoint = readFileSync('entrypoints/arena.content/index.ts', 'utf8');

test('every folder of an arena has its adapter in the registry, and no adapter is without a folder', () => {
  expect(adapters.map(({ id }) => id).sort()).toEqual([...folders].sort());
});

test('no two adapters claim the same pages', () => {
  const matches = adapters.flatMap((adapter) => adapter.matches);

  expect(new Set(matches).size).toBe(matches.length);
  for (const adapter of adapters)
    for (const match of adapter.matches)
      expect(findAdapter(new URL(match.replace('*', '')))?.id).toBe(adapter.id);
});

describe.each(adapters.map((adapter) => [adapter.id, adapter] as const))('%s', (id, adapter) => {
  test('runs where it says: its patterns are those of the content script', () => {
    expect(contentScript.matches).toEqual(expect.arrayContaining([...adapter.matches]));
  });

  test('can be found, by its host or by what is on its pages', () => {
    expect(adapter.matches.length > 0 || adapter.isOn !== undefined).toBe(true);
  });

  test('has a veil, which the content script brings and which only a lifted one lets go', () => {
    const rules = readFileSync(`arenas/${id}/veil.css`, 'utf8').replace(/\/\*.*?\*\//gs, '');
    const selectors = rules.replace(/\{[^}]*\}/g, '\n').split('\n:root');

    expect(entrypoint).toContain(`import '@/arenas/${id}/veil.css';`);
    for (const selector of selectors.filter((text) => text.trim() !== ''))
      expect(selector).toContain(':not(:has(> blind-ballot:only-of-type[data-veil="lifted"]))');
  });

  test('says when it was checked, and so does each of its selectors', () => {
    const selectors = readFileSync(`arenas/${id}/selectors.ts`, 'utf8');
    const [head = '', ...blocks] = selectors.split(/\n\n/);

    expect(Number.isNaN(Date.parse(adapter.checkedOn))).toBe(false);
    expect(head).toMatch(/20\d\d/);
    for (const block of blocks) expect(block).toMatch(/\/\/ .*(?:20\d\d-\d\d|20\d\d|Gradio \d)/);
  });

  const kinds = allStates.filter((states) => states.adapter === id);

  test.each(stateNames)('has a page "%s", or the reason why there can be none', (state) => {
    const reasons = kinds.map(({ without }) => without?.[state]);

    expect(kinds.length, `test/fixtures/${id}/states.ts, in all-states.ts`).toBeGreaterThan(0);
    for (const reason of reasons) if (reason !== undefined) expect(reason).toMatch(sourced);
    for (const kind of kinds)
      if (kind.without?.[state] === undefined)
        expect(statePage(kind, state).html, 'what stands there in this state').not.toBe('');
  });

  test('has pages for a vote of every outcome it offers', () => {
    expect(kinds.flatMap(({ outcomes }) => outcomes)).toEqual(expect.arrayContaining(['a', 'b']));
  });

  test('shows both names on its pages after the reveal', () => {
    for (const kind of kinds) {
      const words = statePage(kind, 'revealed').html.replace(/<[^>]*>/g, '');
      for (const name of Object.values(statedNames)) expect(words).toContain(name);
    }
  });
});
