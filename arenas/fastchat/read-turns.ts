import type { PerSide } from '@/domain/side';
import type { Turn } from '@/domain/turn';
import { readMarkdown } from '../read-markdown';
import { readMedia } from '../read-media';
import * as at from './selectors';

/** The turns that two panels show, oldest first. */
export function readTurns(panels: PerSide<Element>, tab: ParentNode): readonly Turn[] {
  const isChat = panels.a.querySelector(at.log) !== null || panels.a.querySelector(at.prompt) !== null;
  if (!isChat) return readMediaTurn(panels, tab);
  const [repliesA, repliesB] = [texts(panels.a, at.reply), texts(panels.b, at.reply)];
  return texts(panels.a, at.prompt).map((prompt, index) => ({
    prompt,
    replies: { a: repliesA[index] ?? '', b: repliesB[index] ?? '' },
  }));
}

/** A pair of pictures, films or plots is one turn. Its prompt is still in the box. */
function readMediaTurn({ a, b }: PerSide<Element>, tab: ParentNode): readonly Turn[] {
  const replies = { a: readMedia(a, at.noMedia), b: readMedia(b, at.noMedia) };
  const prompt = tab.querySelector<HTMLTextAreaElement>(at.promptBox)?.value ?? '';
  return replies.a === '' && replies.b === '' ? [] : [{ prompt, replies }];
}

function texts(panel: Element, selector: string): readonly string[] {
  return [...panel.querySelectorAll(selector)].map((message) =>
    [readWords(message), readMedia(message, at.noMedia)].filter(Boolean).join('\n\n'),
  );
}

// Gradio 4: "user's message: …" and "bot's message: …", with the raw Markdown behind it.
const spoken = /^(?:user|bot)'s message: /;

/** A message as it was written, if the page repeats it for screen readers; rendered, tags in it would be gone. */
function readWords(message: Element): string {
  const aloud = message.getAttribute('aria-label'); // Absent before Gradio 4.
  return aloud !== null && spoken.test(aloud)
    ? aloud.replace(spoken, '')
    : readMarkdown(message, at.copyButton);
}
