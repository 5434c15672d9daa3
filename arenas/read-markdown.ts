import { remembered } from './markdown-memory';

/**
 * Reads a rendered reply back as Markdown: headings, lists, bold, code and paragraphs keep their marks, so that
 * the record reads as it was shown and its style can be counted. Everything else is plain text.
 */
export function readMarkdown(element: Element, skip?: string): string {
  return blocks(element, skip)
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

const blockTags = new Set(['P', 'DIV', 'SECTION', 'UL', 'OL', 'TABLE', 'BLOCKQUOTE', 'TR', 'HR']);

function blocks(parent: Node, skip: string | undefined): string {
  let markdown = '';
  for (const node of parent.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) markdown += node.nodeValue ?? '';
    else if (node.nodeType === Node.ELEMENT_NODE && !(skip !== undefined && (node as Element).matches(skip)))
      markdown += block(node as Element, skip);
  }
  return markdown;
}

function block(element: Element, skip: string | undefined): string {
  const tag = element.tagName;
  if (tag === 'PRE') return fenced(element);
  if (tag === 'BR') return '\n';
  // Small elements are read faster than remembered.
  const isBlock = blockTags.has(tag) || tag === 'LI';
  const inner = isBlock ? remembered(element, skip, () => blocks(element, skip)) : blocks(element, skip);
  if (/^H[1-6]$/.test(tag)) return `\n\n${'#'.repeat(Number(tag[1]))} ${inner.trim()}\n\n`;
  if (tag === 'LI') return `\n${marker(element)} ${inner.trim()}`;
  if (tag === 'STRONG' || tag === 'B') return `**${inner}**`;
  if (tag === 'CODE') return `\`${inner}\``;
  if (tag === 'TD' || tag === 'TH') return `${inner.trim()} | `;
  return blockTags.has(tag) ? `\n\n${inner.trim()}\n\n` : inner;
}

function fenced(element: Element): string {
  return `\n\n\`\`\`\n${(element.textContent ?? '').trimEnd()}\n\`\`\`\n\n`;
}

function marker(item: Element): string {
  if (item.parentElement?.tagName !== 'OL') return '-';
  return `${[...item.parentElement.children].indexOf(item) + 1}.`;
}
