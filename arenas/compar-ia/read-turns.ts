import type { Side } from '@/domain/side';
import type { Turn } from '@/domain/turn';
import { readMarkdown } from '../read-markdown';
import * as at from './selectors';

/** The turns of a conversation, oldest first. A side that has not begun is empty. */
export function readTurns(chat: Element): readonly Turn[] {
  return [...chat.querySelectorAll(at.turn)].map((turn) => ({
    prompt: readWords(turn.querySelector(at.prompt)),
    replies: { a: readSide(turn, 'a'), b: readSide(turn, 'b') },
  }));
}

/** Which side a reply is of. */
export function sideOf(reply: Element): Side | undefined {
  if (reply.querySelector(at.sideA) !== null) return 'a';
  return reply.querySelector(at.sideB) === null ? undefined : 'b';
}

function readSide(turn: Element, side: Side): string {
  return readWords([...turn.querySelectorAll(at.reply)].find((reply) => sideOf(reply) === side));
}

function readWords(message: Element | null | undefined): string {
  const words = message?.querySelector(at.words);
  return words == null ? '' : readMarkdown(words, 'button');
}
