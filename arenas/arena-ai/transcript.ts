import { readLabel } from '@/domain/battle/label';
import type { LabelledTurn } from '@/domain/battle/reading';
import { readMarkdown } from '../read-markdown';
import * as at from './selectors';

/** What was found of a transcript: its turns, oldest first, and whether a pair lacked its labels. */
export interface Transcript {
  readonly turns: readonly LabelledTurn[];
  readonly lacksLabels: boolean;
}

interface Group {
  readonly cards: Element[];
  prompt: Element | undefined;
}

/**
 * Reads the turns. One with a single reply is a turn too: of a direct chat, or of a pair that lost its loser after
 * the vote. Left out, it would shift the number of every turn after it.
 */
export function readTranscript(root: ParentNode): Transcript {
  const answered = groups(root).filter(({ cards }) => cards.length > 0);
  const lacksLabels = answered.some(({ cards }) =>
    cards.some((card) => card.querySelector(at.label) === null),
  );
  return { turns: answered.map(readTurn), lacksLabels };
}

/** Prompts and runs of cards in reading order. In a bottom-up transcript the prompt follows its replies. */
function groups(root: ParentNode): readonly Group[] {
  const elements = [...root.querySelectorAll(`${at.prompt}, ${at.card}`)].filter(
    (element) => element.closest(at.falseFriends) === null && !isInsideCard(element),
  );
  // Asked of the transcript itself: dialogs are laid out bottom-up in narrow windows.
  const isReversed = elements.some((element) => element.closest(at.reversed) !== null);
  const found: Group[] = [];
  for (const element of elements) place(found, element, isReversed);
  return isReversed ? found.reverse() : found;
}

/** Tool results and code inside a reply are cards too. */
function isInsideCard(element: Element): boolean {
  return element.parentElement?.closest(at.card) != null;
}

function place(found: Group[], element: Element, isReversed: boolean): void {
  const last = found.at(-1);
  const isPrompt = element.matches(at.prompt);
  if (isPrompt && isReversed && last !== undefined && last.prompt === undefined) last.prompt = element;
  else if (isPrompt) found.push({ cards: [], prompt: element });
  else if (last === undefined || (isReversed && last.prompt !== undefined))
    found.push({ cards: [element], prompt: undefined });
  else last.cards.push(element);
}

function readTurn({ prompt, cards: [a, b] }: Group): LabelledTurn {
  return {
    prompt: prompt === undefined ? '' : readMarkdown(prompt),
    replies: { a: readReply(a), b: readReply(b) },
    labels: { a: readLabelOf(a), b: readLabelOf(b) },
  };
}

function readReply(card: Element | undefined): string {
  const body = card?.querySelector(at.reply);
  return body == null ? '' : readMarkdown(body, at.reasoning);
}

function readLabelOf(card: Element | undefined) {
  return readLabel(card?.querySelector(at.label)?.textContent);
}
