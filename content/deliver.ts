import type { VerdictState } from '@/domain/verdict/verdict';
import { CallError, call } from '@/messaging/call';
import { type Letter, postLetter } from '@/messaging/outbox';

/** How far a vote has come on its way into the journal. */
export type DeliveryState =
  | { readonly kind: 'saving'; readonly voteId: string }
  | { readonly kind: 'recorded'; readonly voteId: string; readonly verdict: VerdictState }
  /** Safe in extension storage; the background takes it from there when it can. */
  | { readonly kind: 'spooled'; readonly voteId: string }
  /** The extension was updated or removed under this page: nothing of ours can be reached. */
  | { readonly kind: 'gone'; readonly voteId: string };

const firstPauseMs = 100;
const tries = 8;
/** A database that another context blocks answers neither yes nor no; the vote is safe in the outbox meanwhile. */
const patienceMs = 5000;

/** Puts the vote in the outbox, then asks the background to file it until that is done or clearly cannot be. */
export async function deliver(letter: Letter, onState: (state: DeliveryState) => void): Promise<void> {
  const voteId = letter.vote.id;
  onState({ kind: 'saving', voteId });
  const isSpooled = await postLetter(letter).then(
    () => true,
    () => false,
  );
  const verdict = await file(letter);
  if (verdict !== undefined) onState({ kind: 'recorded', voteId, verdict });
  else onState({ kind: isSpooled ? 'spooled' : 'gone', voteId });
}

/**
 * Returns the verdict of the filed vote, or undefined when it could not be filed now. A background that is stopped
 * mid-way rejects at once; the next message starts it again.
 */
async function file(letter: Letter): Promise<VerdictState | undefined> {
  for (let attempt = 0; attempt < tries; attempt++) {
    const answer = await Promise.race([fileOnce(letter), pause(patienceMs).then(() => 'refused' as const)]);
    if (answer !== 'unreachable') return answer === 'refused' ? undefined : answer;
    await pause(firstPauseMs * 2 ** attempt);
  }
  return undefined;
}

async function fileOnce(letter: Letter): Promise<VerdictState | 'refused' | 'unreachable'> {
  try {
    return (await call('vote.record', letter)).verdict;
  } catch (error) {
    return error instanceof CallError && error.code === 'unreachable' ? 'unreachable' : 'refused';
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
