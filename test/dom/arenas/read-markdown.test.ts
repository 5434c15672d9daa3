import { expect, test } from 'vitest';
import { readMarkdown } from '@/arenas/read-markdown';
import { readFeatures } from '@/domain/features';
import { show } from '@/test/support/arena-pages';

const read = (html: string, skip?: string) => readMarkdown(show(html), skip);

test.each([
  ['plain words', 'alpha', 'alpha'],
  ['paragraphs', '<p>one</p><p>two</p>', 'one\n\ntwo'],
  ['nested blocks without a pile of empty lines', '<div><div><p>one</p></div></div><p>two</p>', 'one\n\ntwo'],
  ['line breaks', 'one<br>two', 'one\ntwo'],
  ['headings', '<h1>one</h1><h3>two</h3><p>three</p>', '# one\n\n### two\n\nthree'],
  ['bold, old and new', '<p>a <strong>b</strong> <b>c</b></p>', 'a **b** **c**'],
  ['inline code', '<p>run <code>npm</code></p>', 'run `npm`'],
  ['lists', '<ul><li>one</li><li>two</li></ul>', '- one\n- two'],
  ['numbered lists', '<ol><li>one</li><li>two</li></ol>', '1. one\n2. two'],
  ['code blocks as they stand', '<pre><code>if (a) {\n  b;\n}\n</code></pre>', '```\nif (a) {\n  b;\n}\n```'],
  ['links as their words', '<p>see <a href="https://example.org">here</a></p>', 'see here'],
  ['tables', '<table><tr><td>a</td><td>b</td></tr></table>', 'a | b |'],
  ['nothing', '', ''],
])('reads %s', (_, html, markdown) => {
  expect(read(html)).toBe(markdown);
});

test('leaves out what is to be skipped', () => {
  expect(read('<div class="aside">hm<p>hm</p></div><p>alpha</p>', '.aside')).toBe('alpha');
});

test('leaves comments out', () => {
  expect(read('<!-- ada-1 --><p>alpha</p>')).toBe('alpha');
});

test('keeps what the traits of a reply are counted by', () => {
  const html =
    '<h2>Title</h2><p>Some <strong>bold</strong> words.</p><ul><li>one</li><li>two</li></ul>' +
    '<ol><li>three</li></ol><pre><code># no heading\n- no item</code></pre>';

  expect(readFeatures(read(html))).toMatchObject({ headers: 1, bold: 1, lists: 3, codeBlocks: 1 });
});
