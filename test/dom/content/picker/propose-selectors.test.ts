import { expect, test } from 'vitest';
import { type Fits, proposeSelectors } from '@/content/picker/propose-selectors';
import { isPlainSelector } from '@/domain/custom/selector';
import { show } from '@/test/support/arena-pages';

const alone: Fits = (matches) => matches.length === 1;

/** Proposals for the element with the attribute `x`, which is taken off first. */
function propose(html: string): readonly string[] {
  const element = show(html).querySelector('[x]');
  if (element === null) throw new Error('nothing to propose for');
  element.removeAttribute('x');
  return proposeSelectors(element, alone);
}

test.each([
  ['an id', '<p x id="reply-a">', '#reply-a'],
  ['a test id', '<p x data-testid="reply-a"></p><p>', '[data-testid="reply-a"]'],
  ['a side', '<p x data-side="one"></p><p data-side="two">', '[data-side="one"]'],
  ['a role', '<p x role="log"></p><p>', '[role="log"]'],
  ['a class that is a word', '<p x class="answer flex p-4"></p><p>', '.answer'],
  ['what is around it', '<i id="one"><p x class="who"></p></i><i><p class="who">', '#one .who'],
  ['its place, where nothing else tells', '<i id="bar"><b></b><b x></b></i>', '#bar > b:nth-of-type(2)'],
])('an element is known by %s', (_, html, selector) => {
  expect(propose(html)[0]).toBe(selector);
});

test.each([
  ['a class hash', '<i id="bar"><b x class="svelte-1x2y3z css-abcdef"></b><b></b></i>'],
  ['a numbered id', '<i id="bar"><b x id="component-47"></b><b></b></i>'],
  ['an id of a component library', '<i id="bar"><b x id="radix-trigger"></b><b></b></i>'],
  ['an id of a framework', '<i id="bar"><b x id=":r1:"></b><b></b></i>'],
  ['an id of a conversation', '<i id="bar"><b x data-testid="turn-0f3c9a81d2e4"></b><b></b></i>'],
])('%s is never proposed', (_, html) => {
  expect(propose(html).join(' ')).not.toMatch(/svelte|css-|component|radix|:r1|0f3c/);
  expect(propose(html)[0]).toBe('#bar > b:nth-of-type(1)');
});

test('what an attribute calls a model is never proposed', () => {
  const html =
    '<b x data-model="claude" aria-label="claude" title="claude" data-name="claude" href="claude">';

  expect(propose(html).join(' ')).not.toContain('claude');
});

test('a place is named only where it is needed, so that a further turn matches too', () => {
  const turn = '<section><article><p>alpha</p></article><article><p x>beta</p></article></section>';

  const [selector = ''] = propose(`<main id="talk">${turn}</main>`);

  show(`<main id="talk">${turn}${turn}</main>`);
  expect(document.querySelectorAll(selector)).toHaveLength(2);
});

test('whatever is proposed matches the element and may be kept', () => {
  const html = '<div class="a:b x/y" id="1"><i><b x name="it" data-part="a b"><u></u></b></i><i></i></div>';

  const proposals = propose(html);

  expect(proposals.length).toBeGreaterThan(0);
  expect(proposals.every(isPlainSelector)).toBe(true);
});

test('a proposal on a page of ten thousand elements takes no time', () => {
  const many = Array.from({ length: 10_000 }, () => '<div class="row"><b class="answer"></b></div>').join('');
  const started = performance.now();

  propose(`<main>${many}<div class="row"><b x class="answer"></b></div></main>`);

  expect(performance.now() - started).toBeLessThan(1500);
});
