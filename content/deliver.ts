import { CallError, call } from '@/messaging/call';
import { type Letter, postLetter } from '@/messaging/outbox';

/** How far a vote has come on its way into the journal. */
export type DeliveryState =
  | { readonly kind: 'saving'; readonly voteId: string }
  | { readonly kind: 'recorded'; readonly voteId: string }
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
  const isRecorded = await file(letter);
  if (isRecorded) onState({ kind: 'recorded', voteId });
  else onState({ kind: isSpooled ? 'spooled' : 'gone', voteId });
}

/** A background that is stopped mid-way rejects at once; the next message starts it again. */
async function file(letter: Letter): Promise<boolean> {
  for (let attempt = 0; attempt < tries; attempt++) {
    const outcome = await Promise.race([fileOnce(letter), pause(patienceMs).then(() => 'refused' as const)]);
    if (outcome !== 'unreachable') return outcome === 'filed';
    await pause(firstPauseMs * 2 ** attempt);
  }
  return false;
}

async function fileOnce(letter: Letter): Promise<'filed' | 'refused' | 'unreachable'> {
  try {
    await call('vote.record', letter);
    return 'filed';
  } catch (error) {
    return error instanceof CallError && error.code === 'unreachable' ? 'unreachable' : 'refused';
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
