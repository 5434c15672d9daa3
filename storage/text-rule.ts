import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';
import type { Turn } from '@/domain/turn';
import type { Database } from './database';
import { unwatched, type Watch } from './watch';

/** What becomes of prompts and replies. Votes stay whatever the rule. */
export const TextRule = v.variant('keep', [
  v.strictObject({ keep: v.literal('all') }),
  v.strictObject({
    keep: v.literal('days'),
    days: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(3650)),
  }),
  /** SHA-256 instead of the words: enough to see that the same was asked again. */
  v.strictObject({ keep: v.literal('hash') }),
  v.strictObject({ keep: v.literal('none') }),
]);
export type TextRule = v.InferOutput<typeof TextRule>;

const key = 'local:textRule';
const dayMs = 24 * 3600 * 1000;
const pageSize = 1000;

/** Everything is kept until the user says otherwise, and when what is stored is not understood. */
export async function readTextRule(): Promise<TextRule> {
  const parsed = v.safeParse(TextRule, await storage.getItem(key));
  return parsed.success ? parsed.output : { keep: 'all' };
}

export async function keepTextRule(rule: TextRule): Promise<void> {
  await storage.setItem(key, rule);
}

/** What is written of the texts of a new vote. */
export async function textsByRule(turns: readonly Turn[], rule: TextRule): Promise<readonly Turn[]> {
  if (rule.keep === 'none') return [];
  return rule.keep === 'hash' ? Promise.all(turns.map(hashTurn)) : turns;
}

/** Brings the texts there are in line with the rule; answers how many rows that changed. Broken off it leaves the rest. */
export async function applyTextRule(
  db: Database,
  rule: TextRule,
  nowMs: number,
  watch: Watch = unwatched,
): Promise<number> {
  if (rule.keep === 'all') return 0;
  if (rule.keep === 'days') return dropOlder(db, nowMs - rule.days * dayMs, watch);
  const of = await db.texts.count();
  let seen = 0;
  let changed = 0;
  for (let last = ''; ; ) {
    const page = await db.texts.where('voteId').above(last).limit(pageSize).toArray();
    const end = page.at(-1);
    if (end === undefined || watch.signal.aborted) return changed;
    const rest = await Promise.all(
      page.map(async ({ voteId, turns }) => ({ voteId, turns: await textsByRule(turns, rule) })),
    );
    const other = rest.filter(({ turns }, at) => JSON.stringify(turns) !== JSON.stringify(page[at]?.turns));
    if (rule.keep === 'none') await db.texts.bulkDelete(page.map(({ voteId }) => voteId));
    else await db.texts.bulkPut(other);
    changed += rule.keep === 'none' ? page.length : other.length;
    last = end.voteId;
    seen += page.length;
    watch.onProgress(seen, of);
  }
}

/** Texts of votes cast before a moment. */
async function dropOlder(db: Database, beforeMs: number, watch: Watch): Promise<number> {
  const voteIds = await db.votes.where('castAtMs').below(beforeMs).primaryKeys();
  let dropped = 0;
  for (let start = 0; start < voteIds.length && !watch.signal.aborted; start += pageSize) {
    watch.onProgress(start, voteIds.length);
    const some = voteIds.slice(start, start + pageSize);
    dropped += await db.texts.where('voteId').anyOf(some).delete();
  }
  return dropped;
}

const hashed = /^sha256:[0-9a-f]{64}$/;

async function hashTurn({ prompt, replies }: Turn): Promise<Turn> {
  const [text, a, b] = await Promise.all([prompt, replies.a, replies.b].map(hashText));
  return { prompt: text ?? '', replies: { a: a ?? '', b: b ?? '' } };
}

async function hashText(text: string): Promise<string> {
  if (text === '' || hashed.test(text)) return text;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return `sha256:${Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
