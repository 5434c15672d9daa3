import type { PartCount } from '@/arenas/contract';
import { maskWords } from './mask-words';

const mostElements = 3000;
const deepest = 40;
const mostClasses = 12;
const mostLines = 1500;

/** Attributes whose values say what a thing is for. Even they are masked, word by word. */
const kept = new Set(['role', 'data-testid', 'type']);

// Their content is not structure, and their children say nothing about a battle.
const closed = new Set(['script', 'style', 'svg', 'noscript', 'template', 'head', 'link', 'meta']);

export interface DiagnosisFacts {
  readonly version: string;
  /** The adapter's id; of an arena that was described, only that it was. */
  readonly adapter: string;
  readonly page: string;
  readonly parts: readonly PartCount[];
}

/**
 * The structure of a page for a report that anyone may read: tags, roles, attributes by name, classes and counts, and which
 * parts were found. No text, no address, and no word that is not one pages are built from.
 */
export function writeDiagnosis(root: Element, { version, adapter, page, parts }: DiagnosisFacts): string {
  const found = parts.map(({ part, count }) => `${part}: ${count}`);
  const lines = outline(root);
  const cut = lines.length > mostLines ? [`… ${lines.length - mostLines} more lines`] : [];
  return [
    `Blind Ballot ${version}, adapter ${adapter}, page ${page}`,
    ...found,
    '',
    ...lines.slice(0, mostLines),
    ...cut,
  ].join('\n');
}

/** One line for each element; siblings that look alike, all the way down, are one line with their number. */
function outline(root: Element): readonly string[] {
  const left = { elements: mostElements };
  return describe(root, 0, left);
}

function describe(element: Element, depth: number, left: { elements: number }): readonly string[] {
  left.elements--;
  const line = `${'  '.repeat(depth)}${signature(element)}`;
  if (closed.has(element.localName) || element.children.length === 0) return [line];
  if (depth >= deepest || left.elements <= 0) return [`${line} … ${element.children.length} inside`];
  return [line, ...describeChildren(element, depth + 1, left)];
}

function describeChildren(parent: Element, depth: number, left: { elements: number }): readonly string[] {
  const runs: { lines: readonly string[]; count: number }[] = [];
  for (const child of parent.children) {
    if (left.elements <= 0) break;
    const lines = describe(child, depth, left);
    const last = runs.at(-1);
    if (last !== undefined && isSame(last.lines, lines)) last.count++;
    else runs.push({ lines, count: 1 });
  }
  return runs.flatMap(({ lines: [first = '', ...rest], count }) => [
    count > 1 ? `${first} ×${count}` : first,
    ...rest,
  ]);
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((line, index) => line === other[index]);
}

function signature(element: Element): string {
  const attributes = [...element.attributes].filter(({ name }) => name !== 'class').map(attribute);
  const classes = [...element.classList].slice(0, mostClasses).map((name) => `.${maskWords(name)}`);
  return `${tagOf(element)}${classes.join('')}${attributes.join('')}${hasText(element) ? ' (text)' : ''}`;
}

function tagOf({ localName }: Element): string {
  return /^h[1-6]$/.test(localName) ? localName : maskWords(localName);
}

function attribute({ name, value }: Attr): string {
  return kept.has(name) ? `[${name}=${maskWords(value)}]` : `[${maskWords(name)}]`;
}

function hasText(element: Element): boolean {
  return [...element.childNodes].some(
    ({ nodeType, nodeValue }) => nodeType === Node.TEXT_NODE && nodeValue?.trim() !== '',
  );
}
