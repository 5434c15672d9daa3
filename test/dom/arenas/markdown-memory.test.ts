import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { rememberMarkdown } from '@/arenas/markdown-memory';
import { readMarkdown } from '@/arenas/read-markdown';
import { show } from '@/test/support/arena-pages';

const html =
  '<div><p>one <b>two</b></p><ul><li>three</li><li>four <i class="aside">five</i></li></ul></div>' +
  '<ol><li><p>six</p></li><li>seven</li></ol><blockquote><p>eight</p></blockquote>';

let watching: AbortController;
let forget: (changed: Node) => void;

beforeEach(() => {
  watching = new AbortController();
  forget = rememberMarkdown(watching.signal);
});
afterEach(() => watching.abort());

/** The same page read by somebody who has never seen it. */
function readAnew(root: Element): string {
  return readMarkdown(root.cloneNode(true) as Element, '.aside');
}

type Change = (element: Element) => void;

const changes: readonly Change[] = [
  (element) => element.append('more'),
  (element) => element.prepend(document.createElement('p')),
  (element) => element.insertAdjacentHTML('beforebegin', '<li>new</li>'),
  (element) => element.remove(),
  (element) => element.classList.toggle('aside'),
  (element) => element.replaceChildren('other'),
  (element) => {
    const text = document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode();
    if (text !== null) text.nodeValue = 'changed';
  },
];

test('whatever changes, what is remembered is what stands there', () => {
  for (let number = 0; number < 16; number++) {
    for (const change of changes) {
      const root = show(html);
      const observer = new MutationObserver(() => {});
      observer.observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
      readMarkdown(root, '.aside');
      for (const step of [number, number * 7 + 3]) {
        const elements = root.querySelectorAll('*');
        const element = elements[step % elements.length];
        if (element !== undefined) change(element);
        for (const { target } of observer.takeRecords()) forget(target);

        expect(readMarkdown(root, '.aside')).toBe(readAnew(root));
      }
    }
  }
});

test('what has not changed is not read again', () => {
  const root = show(html);
  readMarkdown(root);
  const quote = root.querySelector('blockquote') as Element;
  const childNodes = vi.spyOn(quote, 'childNodes', 'get');
  root.prepend('zero');
  forget(root);

  readMarkdown(root);
  expect(childNodes).not.toHaveBeenCalled();

  forget(quote);
  readMarkdown(root);
  expect(childNodes).toHaveBeenCalled();
});

test('nothing is remembered where nobody watches', () => {
  watching.abort();
  const root = show(html);
  readMarkdown(root);
  root.querySelector('blockquote')?.replaceChildren('changed');

  expect(readMarkdown(root)).toContain('changed');
});

test('nothing is remembered under a selector that looks further than the element', () => {
  const root = show('<div class="old"><p><b>one</b></p></div>');
  expect(readMarkdown(root, '.old b')).toBe('');
  root.firstElementChild?.classList.remove('old');
  forget(root.firstElementChild as Element);

  expect(readMarkdown(root, '.old b')).toBe('**one**');
});
