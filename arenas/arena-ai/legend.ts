import * as v from 'valibot';
import { listModels } from '@/domain/battle/identity';
import type { Legend } from '../contract';
import { endOfValue } from '../end-of-value';
import { readJson } from '../read-json';

const Chunk = v.looseTuple([v.number(), v.string()]);
const Rows = v.array(
  v.looseObject({
    id: v.optional(v.string()),
    publicName: v.optional(v.string()),
    displayName: v.optional(v.string()),
    name: v.optional(v.string()),
  }),
);

const push = 'self.__next_f.push(';
const key = '"initialModels":';

/**
 * 2026-09: every page lists all models in its flight data, which is cut into chunks anywhere. The list says nothing of
 * the pair; it is needed to know a name or an id when one turns up where none belongs.
 */
export function readLegend(root: ParentNode): Legend | undefined {
  const scripts = [...root.querySelectorAll('script:not([src])')].map((script) => script.textContent ?? '');
  const flight = scripts
    .filter((text) => text.startsWith(push))
    .map(readChunk)
    .join('');
  const rows = readRows(flight);
  if (rows === undefined) return undefined;
  const names = rows.flatMap(({ id, publicName, displayName, name }) => [id, publicName, displayName, name]);
  return { models: listModels(names.filter((name) => name !== undefined)), functions: [] };
}

function readChunk(script: string): string {
  return readJson(Chunk, script.slice(push.length, script.lastIndexOf(')')))?.[1] ?? '';
}

function readRows(flight: string): v.InferOutput<typeof Rows> | undefined {
  const start = flight.indexOf(key) + key.length;
  return start < key.length ? undefined : readJson(Rows, flight.slice(start, endOfValue(flight, start)));
}
