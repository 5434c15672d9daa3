import { readLabel } from '@/domain/battle/label';
import { anonymous, type Label, type LabelledTurn, namesOf, type Reading } from '@/domain/battle/reading';
import type { PerSide } from '@/domain/side';
import type { ArenaAdapter } from '../contract';
import { readMarkdown } from '../read-markdown';
import { readVoteLabel } from './labels';
import * as at from './selectors';
import { wire } from './wire';

export const fastchat: ArenaAdapter = {
  id: 'fastchat',
  title: 'FastChat arena',
  matches: ['https://legacy.lmarena.ai/*', 'https://chat.lmsys.org/*'],
  checkedOn: '2026-11-24',
  wire,
  readPage(root) {
    if (root.querySelector('.gradio-container') === null)
      return { kind: 'unreadable', missing: ['Gradio app'] };
    const region = root.querySelector(at.battle);
    if (region === null) return { kind: 'unreadable', missing: ['battle tab'] };
    return isShown(region) ? readBattle(region) : { kind: 'elsewhere' };
  },
  readClick(target) {
    const button = target.closest('button');
    if (button === null || button.disabled || button.closest(at.message) !== null) return undefined;
    // The named tab shares all labels, so only the place tells the two apart.
    const isBattle = button.closest('[role="tabpanel"]')?.querySelector(at.battle) != null;
    return isBattle ? readVoteLabel(button.textContent ?? '') : undefined;
  },
};

/** A tab that is not open is not laid out. */
function isShown(element: Element): boolean {
  return element.getClientRects().length > 0;
}

function readBattle(region: Element): Reading {
  const [a, b] = region.querySelectorAll(at.panel);
  if (a === undefined || b === undefined) return { kind: 'unreadable', missing: ['replies'] };
  const labels = readLabels(region);
  const turns = readTurns(a, b, labels);
  return {
    kind: 'battle',
    mode: 'battle',
    modality: 'text',
    conversation: undefined,
    turns,
    looseNames: turns.length === 0 ? namesOf({ labels }) : undefined,
    busy: turns.some(({ replies }) => isWriting(replies.a) || isWriting(replies.b)),
  };
}

function readTurns(a: Element, b: Element, labels: PerSide<Label>): readonly LabelledTurn[] {
  const [repliesA, repliesB] = [texts(a, at.reply), texts(b, at.reply)];
  return texts(a, at.prompt).map((prompt, index) => ({
    prompt,
    replies: { a: repliesA[index] ?? '', b: repliesB[index] ?? '' },
    labels,
  }));
}

/** The headings carry the side before the name: "Model A: some-model". */
function readLabels(region: Element): PerSide<Label> {
  const [a, b] = [...region.querySelectorAll(at.nameBlock)].map((block) => {
    const heading = block.querySelector(at.name)?.textContent; // Absent until the vote.
    return readLabel(heading?.trim().replace(/^Model [AB]:/, ''));
  });
  return { a: a ?? anonymous, b: b ?? anonymous };
}

function texts(panel: Element, selector: string): readonly string[] {
  return [...panel.querySelectorAll(selector)].map(readMessage);
}

// Gradio 4: "user's message: …" and "bot's message: …", with the raw Markdown behind it.
const spoken = /^(?:user|bot)'s message: /;

/** A message as it was written, if the page repeats it for screen readers; rendered, tags in it would be gone. */
function readMessage(message: Element): string {
  const aloud = message.getAttribute('aria-label'); // Absent before Gradio 4.
  return aloud !== null && spoken.test(aloud)
    ? aloud.replace(spoken, '')
    : readMarkdown(message, at.copyButton);
}

/** Gradio shows a cursor at the end of a reply that is being written. */
function isWriting(reply: string): boolean {
  return reply.endsWith('▌');
}
