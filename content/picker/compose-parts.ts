import type { ConversationPlace, CustomParts, VoteControl } from '@/domain/custom/custom-parts';
import { matchesOf, type Picked, selectorOf } from './picked';
import type { Step } from './steps';

export type Picks = Readonly<Partial<Record<Step['id'], Picked>>>;

/** The description that was pointed together; undefined while a part that every battle has is missing. */
export function composeParts(picks: Picks, url: URL): CustomParts | undefined {
  const { replyA, replyB, prompt, voteA, voteB, voteTie, voteBothBad, nameA, nameB } = picks;
  if (!replyA || !replyB || !voteA || !voteB || !nameA || !nameB) return undefined;
  const placeholders = [nameA, nameB].flatMap(({ isPlaceholder, standsThere }) =>
    isPlaceholder && standsThere !== undefined ? [standsThere] : [],
  );
  const conversation = findConversation(url);
  return {
    ...(prompt && { prompt: selectorOf(prompt) }),
    replies: { a: selectorOf(replyA), b: selectorOf(replyB) },
    votes: {
      a: controlOf(voteA),
      b: controlOf(voteB),
      ...(voteTie && { tie: controlOf(voteTie) }),
      ...(voteBothBad && { bothBad: controlOf(voteBothBad) }),
    },
    names: { a: selectorOf(nameA), b: selectorOf(nameB) },
    ...(placeholders.length > 0 && { placeholders }),
    ...(conversation && { conversation }),
  };
}

/** Whether the place pointed at for a name holds a whole reply: the veil would hide the reply with it. */
export function holdsReply(document: Document, name: Picked, { replyA, replyB }: Picks): boolean {
  const replies = [replyA, replyB].flatMap((reply) => reply && matchesOf(document, reply));
  return matchesOf(document, name).some((place) => replies.some((reply) => reply && place.contains(reply)));
}

function controlOf(picked: Picked): VoteControl {
  return { selector: selectorOf(picked), ...(picked.words !== undefined && { words: picked.words }) };
}

// At least six characters with a digit among them: a UUID, a short id, a number that counts up.
const id = /^(?=.*\d)[\w-]{6,}$/;

/** Where the address seems to carry an id: behind a word that stays the same. */
export function findConversation({ pathname }: URL): ConversationPlace | undefined {
  const segments = pathname.split('/').filter(Boolean);
  const index = segments.findIndex((segment, at) => at > 0 && id.test(segment));
  const after = segments[index - 1];
  return after === undefined || id.test(after) ? undefined : { in: 'path', after };
}
