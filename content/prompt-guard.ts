import type { Lexicon } from '@/domain/leaks/lexicon/build-lexicon';
import { readPrompt } from '@/domain/leaks/read-prompt';

/** Why a prompt would give the models away: it asks who they are, or tells one who it is. */
export type PromptHint = 'asks' | 'tells';

export interface GuardPorts {
  readonly document: Document;
  /** A selector of the places where prompts are written. */
  readonly promptBox: string;
  /** The names to look for; nothing is said while they are not ready. */
  readonly lexicon: () => Lexicon | undefined;
  /** Called when the hint on the prompt that is being written changes; without one where there is none. */
  readonly onHint: (hint: PromptHint | undefined) => void;
}

export interface PromptGuard {
  /** Looks again at the box with a hint: a page that sends a prompt empties it without a word. */
  check(): void;
}

const pauseMs = 300;
/** What is read of a long prompt, at either end: identity is asked there. */
const readAtEnds = 2000;

/** Reads along while a prompt is written, until `signal` aborts. Nothing is kept, and nothing held back. */
export function openPromptGuard(ports: GuardPorts, signal: AbortSignal): PromptGuard {
  let box: Element | undefined;
  let hint: PromptHint | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function look(): void {
    const found = box?.isConnected === true ? readHint(writtenIn(box), ports.lexicon()) : undefined;
    if (found === hint) return;
    hint = found;
    ports.onHint(hint);
  }

  function listen(event: Event): void {
    const target = event.composedPath()[0];
    const element = target instanceof Element ? target.closest(ports.promptBox) : null;
    if (element === null) return;
    box = element;
    clearTimeout(timer);
    timer = setTimeout(look, pauseMs);
  }

  ports.document.addEventListener('input', listen, { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => clearTimeout(timer));
  return { check: () => hint !== undefined && look() };
}

/** What a prompt would give away. */
export function readHint(prompt: string, lexicon: Lexicon | undefined): PromptHint | undefined {
  if (lexicon === undefined || prompt.trim() === '') return undefined;
  const { asksIdentity, personaNames } = readPrompt(ends(prompt), lexicon);
  if (asksIdentity) return 'asks';
  return personaNames.size > 0 ? 'tells' : undefined;
}

function ends(prompt: string): string {
  if (prompt.length <= 2 * readAtEnds) return prompt;
  return `${prompt.slice(0, readAtEnds)}\n\n${prompt.slice(-readAtEnds)}`;
}

function writtenIn(box: Element): string {
  return 'value' in box && typeof box.value === 'string' ? box.value : (box.textContent ?? '');
}
