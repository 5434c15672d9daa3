import { isNamed, type LabelledTurn, namesOf, type Reading } from '@/domain/battle/reading';
import type { Outcome } from '@/domain/outcome';
import type { Side } from '@/domain/side';
import type { ArenaAdapter } from '../contract';
import { isShown } from '../is-shown';
import { readPair, repliesOf } from './read-group';
import * as at from './selectors';
import { sides } from './sides';
import { wire } from './wire';

export const openWebui: ArenaAdapter = {
  id: 'open-webui',
  title: 'Open WebUI',
  matches: [],
  isOn: (root) => root.querySelector(at.app) !== null,
  replies: at.reply,
  checkedOn: '2026-11-24',
  wire,
  promptBox: at.promptBox,
  coverable: at.reply,
  sides,
  readPage(root, url) {
    if (root.querySelector(at.app) === null) return { kind: 'unreadable', missing: ['app'] };
    const groups = groupsOf(root);
    const newest = groups.at(-1);
    // A single model, with or without further tries of it, is compared with nothing that is on the page.
    if (newest === undefined) return readEmpty(root, url);
    if (repliesOf(newest).length === 1) return { kind: 'elsewhere' };
    return readGroups(root, groups, newest, url);
  },
  readClick(target) {
    const button = target.closest('button');
    const side = readSide(target);
    return button === null || button.disabled || side === undefined ? undefined : readThumb(button, side);
  },
  readRatedSide: readSide,
  readConversation,
};

/** Absent before the first prompt. */
function readConversation({ pathname }: URL): string | undefined {
  return /^\/c\/([^/]+)/.exec(pathname)?.[1];
}

/** The side of the newest pair on which an element stands. */
function readSide(target: Element): Side | undefined {
  const group = target.closest(at.group);
  if (group === null || !isNewest(group)) return undefined;
  const [a, b, c] = repliesOf(group);
  if (a === undefined || b === undefined || c !== undefined) return undefined;
  if (a.contains(target)) return 'a';
  return b.contains(target) ? 'b' : undefined;
}

/** A good one beats the other, a bad one loses to it. */
function readThumb(button: Element, side: Side): Outcome | undefined {
  if (button.matches(at.thumbUp)) return side;
  if (button.matches(at.thumbDown)) return side === 'a' ? 'b' : 'a';
  return undefined;
}

/** A thumb under an earlier pair says nothing about the newest one. */
function isNewest(group: Element): boolean {
  return groupsOf(group.ownerDocument).at(-1) === group;
}

function groupsOf(root: ParentNode): readonly Element[] {
  return [...root.querySelectorAll(at.group)].filter(isShown);
}

function readGroups(root: ParentNode, groups: readonly Element[], newest: Element, url: URL): Reading {
  const replies = repliesOf(newest);
  if (replies.length !== 2) return { kind: 'unreadable', missing: ['replyPair'] };
  if (replies.some((reply) => reply.querySelector(at.name) === null))
    return { kind: 'unreadable', missing: ['modelLabels'] };
  const turns = readTurns(root, groups);
  const isArena = isArenaPair(turns.at(-1), replies);
  return {
    kind: 'battle',
    mode: isArena ? 'battle' : 'side-by-side',
    modality: 'text',
    conversation: readConversation(url),
    turns,
    ratesEach: true,
    // The thumbs come when a reply is complete.
    busy: replies.some((reply) => reply.querySelector(at.thumbUp) === null),
    // 2024-10 to 2026: the first frame of every reply names its model, and so does the stored chat.
    ...(isArena && { exposedBy: ['page-exposed'] as const }),
  };
}

/** Whether at least one of the two was drawn by an arena: it is anonymous, or was told by its form. */
function isArenaPair(turn: LabelledTurn | undefined, replies: readonly Element[]): boolean {
  if (namesOf(turn) === undefined || !isNamed(turn)) return true;
  return replies.some((reply) => /\barena\b/i.test(reply.querySelector(at.name)?.textContent ?? ''));
}

/** Before the first prompt: two models are chosen, or whatever else there is no pair of. */
function readEmpty(root: ParentNode, url: URL): Reading {
  if (countChosen(root) !== 2) return { kind: 'elsewhere' };
  return {
    kind: 'battle',
    mode: 'side-by-side',
    modality: 'text',
    conversation: readConversation(url),
    turns: [],
    busy: false,
  };
}

/** 2024-10 to 2025-12: a button for each model. 2026-10 (0.12.4): a single one, which says how many there are beside the first. */
function countChosen(root: ParentNode): number {
  const buttons = [...root.querySelectorAll(at.modelChoice)];
  const [, more] = /\+(\d+)\s*$/.exec(buttons[0]?.textContent?.trim() ?? '') ?? [];
  return buttons.length + Number(more ?? 0);
}

function readTurns(root: ParentNode, groups: readonly Element[]): readonly LabelledTurn[] {
  const prompts = [...root.querySelectorAll(at.prompt)];
  return groups.flatMap((group) => {
    const [a, b, c] = repliesOf(group);
    if (a === undefined || b === undefined || c !== undefined) return [];
    return [
      readPair(
        prompts.findLast((prompt) => precedes(prompt, group)),
        a,
        b,
      ),
    ];
  });
}

function precedes(prompt: Element, group: Element): boolean {
  return (prompt.compareDocumentPosition(group) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
