import type { Redaction } from './redaction';

/** As many blocks for every name, so that their number tells nothing. */
const blocks = '█████';

/** Keeps hidden names out of what is copied, cut or dragged from the page. Only what the user does is looked at. */
export function guardCopies(
  document: Document,
  redaction: Pick<Redaction, 'hiddenWords'>,
  signal: AbortSignal,
): void {
  const guard = (event: Event) => {
    if (!event.isTrusted) return;
    const selected = document.getSelection()?.toString() ?? '';
    const safe = withoutWords(selected, redaction.hiddenWords);
    if (safe === selected) return;
    dataOf(event)?.setData('text/plain', safe);
    // A drag cannot be given other words once the page has seen it, so it does not begin.
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  for (const type of ['copy', 'cut', 'dragstart'])
    document.addEventListener(type, guard, { capture: true, signal });
}

function dataOf(event: Event): DataTransfer | null {
  return event instanceof ClipboardEvent ? event.clipboardData : null;
}

/** A text with blocks in place of the hidden words. */
export function withoutWords(text: string, words: readonly string[]): string {
  return [...new Set(words)]
    .sort((one, other) => other.length - one.length)
    .reduce((safe, word) => (word.trim() === '' ? safe : safe.replaceAll(word, blocks)), text);
}
