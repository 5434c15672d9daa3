import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { adapters, findAdapter } from '@/arenas/registry';
import contentScript from '@/entrypoints/arena.content';
import { allStates } from '@/test/fixtures/all-states';

// What `custom` reads is described by users, so it is in no registry.
const folders = readdirSync('arenas', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'custom')
  .map(({ name }) => name);
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

  test('can be found, by its host or by its marks', () => {
    expect(adapter.matches.length > 0 || adapter.marks !== undefined).toBe(true);
  });

  test('has a veil, which the content script brings and which only a lifted one lets go', () => {
    const rules = readFileSync(`arenas/${id}/veil.css`, 'utf8').replace(/\/\*.*?\*\//gs, '');
    const selectors = rules.replace(/\{[^}]*\}/g, '\n').split('\n:root');

    expect(entrypoint).toContain(`import '@/arenas/${id}/veil.css';`);
    for (const selector of selectors.filter((text) => text.trim() !== ''))
      expect(selector).toContain(':not(:has(> blind-ballot[data-veil="lifted"]))');
  });

  test('says when it was checked, and so does each of its selectors', () => {
    const selectors = readFileSync(`arenas/${id}/selectors.ts`, 'utf8');
    const [head = '', ...blocks] = selectors.split(/\n\n/);

    expect(Number.isNaN(Date.parse(adapter.checkedOn))).toBe(false);
    expect(head).toMatch(/20\d\d/);
    for (const block of blocks) expect(block).toMatch(/\/\/ .*(?:20\d\d-\d\d|20\d\d|Gradio \d)/);
  });

  test('has pages for every state', () => {
    expect(allStates.filter((states) => states.adapter === id).length).toBeGreaterThan(0);
  });
});
