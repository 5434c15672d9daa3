import { composeVote } from '@/domain/battle/compose-vote';
import { eventVersion } from '@/domain/journal/event';
import { defaultLexicon } from '@/domain/leaks/lexicon/build-lexicon';
import { outcomes } from '@/domain/outcome';
import { uuidV7 } from '@/domain/uuid';
import type { Vote } from '@/domain/vote';
import { openDatabase } from '@/storage/database';
import { type Entry, recordEvents } from '@/storage/record-events';
import { verify } from '@/storage/verify';
import { recordVote } from '@/storage/votes';

// Runs in a page of a real browser: what is measured is the code that ships on the database that it ships for.
const db = openDatabase('bench');
const chunk = 500;
const models = 60;
const firstMs = Date.UTC(2026, 0, 1);
const prose = 'The sea is deep, and what lives at the bottom of it is seldom seen by those above. ';
const reply = `# An answer\n\n${prose.repeat(20)}\n\n- one\n- **two**\n\n\`\`\`py\nprint(1)\n\`\`\`\n`;
const turns = [{ prompt: `How deep is the sea? ${prose}`, replies: { a: reply, b: `${reply}${prose}` } }];

/** One scan of the texts is enough: what is measured is the database. */
const sample = composeVote(
  {
    id: uuidV7(firstMs, new Uint8Array(10)),
    arena: 'arena-ai',
    host: 'arena.ai',
    battleId: 'battle',
    canResume: true,
    castAtMs: firstMs,
    mode: 'battle',
    modality: 'text',
    outcome: 'a',
    veiled: true,
    exposedBy: [],
    turns,
    pairStart: 0,
  },
  { a: 'model-1', b: 'model-2' },
  defaultLexicon(),
);

function voteAt(index: number): Vote {
  const castAtMs = firstMs + 60_000 * index;
  const a = (index * 7) % models;
  const b = (a + 1 + ((index * 13) % (models - 1))) % models;
  return {
    ...sample,
    id: uuidV7(castAtMs, crypto.getRandomValues(new Uint8Array(10))),
    battleId: `battle-${index}`,
    castAtMs,
    outcome: outcomes[index % outcomes.length] ?? 'a',
    models: { a: `model-${a}`, b: `model-${b}` },
  };
}

function entryOf(vote: Vote): Entry {
  const event = {
    id: vote.id,
    atMs: vote.castAtMs,
    device: 'bench',
    v: eventVersion,
    kind: 'vote.cast',
    vote,
  } as const;
  return { event, turns };
}

/** Adds votes with texts, some hundreds a transaction as an import does. Milliseconds. */
async function fill(from: number, count: number): Promise<number> {
  const start = performance.now();
  for (let done = 0; done < count; done += chunk) {
    const size = Math.min(chunk, count - done);
    await recordEvents(
      db,
      Array.from({ length: size }, (_, index) => entryOf(voteAt(from + done + index))),
    );
  }
  return performance.now() - start;
}

/** Records one vote as it is cast and waits until it is on the disk. Milliseconds. */
async function recordOne(index: number): Promise<number> {
  const vote = voteAt(index);
  const start = performance.now();
  await recordVote(db, vote, turns, 'bench');
  return performance.now() - start;
}

async function verifyAll() {
  const start = performance.now();
  const { votes, differing } = await verify(db);
  return { votes, differing, ms: performance.now() - start };
}

const bench = { fill, recordOne, verifyAll };
export type StorageBench = typeof bench;
Object.assign(globalThis, { bench });
