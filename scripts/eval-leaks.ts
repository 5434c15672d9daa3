// Runs the shipped detector over labelled items: `eval-leaks.ts FILE.jsonl [--errors]`. The last line is one JSON object.
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { scanReply } from '@/domain/leaks/scan-reply';
import { baselines } from './eval-leaks/baselines';
import { figuresOf, type Judged } from './eval-leaks/figures';

const Item = v.object({
  id: v.string(),
  language: v.string(),
  prompt: v.nullish(v.string(), ''),
  response: v.string(),
  label: v.picklist(['leak', 'no_leak']),
  kind: v.optional(v.nullable(v.string())),
});
type Item = v.InferOutput<typeof Item>;

const [file, ...flags] = process.argv.slice(2);
if (file === undefined) fail('usage: eval-leaks FILE.jsonl [--errors]');
const items = readItems(file);
scanReply('', {}); // Compiles the vocabulary, so that the timing below is of scanning alone.

const startedAt = performance.now();
const judged = items.map((item): Judged => ({ ...item, flagged: isFlagged(item) }));
const ms = performance.now() - startedAt;

if (flags.includes('--errors')) printErrors(judged, items);
for (const [name, flagsText] of Object.entries(baselines)) {
  const { precision, recall, f1 } = figuresOf(
    items.map((item) => ({ ...item, flagged: flagsText(item.response) })),
  );
  console.log(`${name}: precision ${precision}, recall ${recall}, f1 ${f1}`);
}
const megabytes = items.reduce((sum, { response }) => sum + Buffer.byteLength(response), 0) / 1e6;
console.log(JSON.stringify({ ...figuresOf(judged), msPerMB: Math.round(ms / megabytes) }));

function isFlagged({ response, prompt }: Item): boolean {
  return scanReply(response, { prompt: prompt ?? '' }).some(({ severity }) => severity === 'void');
}

function readItems(path: string): readonly Item[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : [parseItem(line, index + 1)]));
}

function parseItem(line: string, lineNumber: number): Item {
  try {
    return v.parse(Item, JSON.parse(line));
  } catch (error) {
    return fail(`line ${lineNumber}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function printErrors(results: readonly Judged[], all: readonly Item[]): void {
  results.forEach(({ flagged, label }, index) => {
    const item = all[index];
    if (!item || flagged === (label === 'leak')) return;
    console.log(
      `${flagged ? 'FALSE' : 'MISSED'} ${item.id} ${item.language} ${item.kind ?? ''}: ${item.response.slice(0, 240).replaceAll('\n', ' ')}`,
    );
  });
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
