import { expect, test } from 'vitest';
import { ReplyText } from '@/content/redaction/reply-text';
import { pickFrom } from '../../../support/pick-from';

function open(html: string): HTMLElement {
  const root = document.createElement('div');
  root.innerHTML = html;
  document.body.replaceChildren(root);
  return root;
}

function whole(root: Element): ReplyText {
  const text = new ReplyText(root);
  text.read(() => true);
  return text;
}

function read(html: string): string {
  return whole(open(html)).slice(0);
}

test.each([
  ['a<b>b<i>c</i></b>d', 'abcd'],
  ['<p>one</p><p>two</p>', 'one\ntwo'],
  ['<p>one<br>two</p>three', 'one\ntwo\nthree'],
  ['<ul><li>one</li><li>two</li></ul>', 'one\ntwo'],
  ['<table><tr><td>Model</td><td>x</td></tr><tr><td>y</td></tr></table>', 'Model | x\ny'],
  ['<script>no</script>yes<style>no</style>', 'yes'],
  ['I am <my-name>X</my-name>.', 'I am X.'],
])('%s reads as lines', (html, expected) => {
  expect(read(html)).toBe(expected);
});

test('a span leads back to the text nodes that hold it', () => {
  const text = whole(open('<p>I am <b>Cl</b><i>au</i>de.</p>'));
  const start = text.slice(0).indexOf('Claude');

  const places = text.places(start, start + 6);

  expect(places.map(({ node, from, to }) => node.data.slice(from, to))).toEqual(['Cl', 'au', 'de']);
});

test('a reading that has to stop goes on where it was', () => {
  const words = Array.from({ length: 100 }, (_, index) => `word ${index}`);
  const text = new ReplyText(open(words.map((word) => `<p>${word}</p>`).join('')));
  text.read(() => false);
  expect(text.isRead).toBe(false);

  text.read(() => true);

  expect(text.slice(0)).toBe(words.join('\n'));
});

type Pick = <T>(choices: readonly T[]) => T;

/** One change such as frameworks make, somewhere in the tree. */
function change(root: HTMLElement, pick: Pick): void {
  const nodes = [root, ...root.querySelectorAll('*')];
  const element = pick(nodes);
  const made = document.createElement(pick(['p', 'b', 'span', 'br', 'li', 'td']));
  if (pick([true, false])) made.textContent = pick(['one', 'two ', '']);
  const child = pick([...element.childNodes, null]);
  const steps = [
    () => element.insertBefore(made, child),
    () => element.append(pick(['x', ' yy', ''])),
    () => child instanceof Text && child.appendData(pick(['z', '.'])),
    () => child instanceof Text && child.replaceData(0, 1, 'Q'),
    () => child?.remove(),
    () => child && !child.contains(root) && root.append(child),
    () => element !== root && element.replaceWith(...element.childNodes),
    () => element.replaceChildren(...[...element.childNodes].reverse()),
  ];
  pick(steps)();
}

test('what is kept up to date from records is what a whole reading finds', () => {
  for (let seed = 0; seed < 400; seed++) {
    const pick = pickFrom(seed);
    const root = open('<p>one <b>two</b></p><ul><li>three</li></ul>');
    const text = whole(root);
    const observer = new MutationObserver(() => {});
    observer.observe(root, { subtree: true, childList: true, characterData: true });
    for (let batch = 0; batch < 6; batch++) {
      const steps = pick([1, 2, 5]);
      for (let step = 0; step < steps; step++) change(root, pick);
      const before = text.slice(0);
      const kept = text.forget(observer.takeRecords());
      text.read(() => true);
      expect(text.slice(0), `seed ${seed}`).toBe(whole(root).slice(0));
      expect(text.slice(0, kept), `seed ${seed}`).toBe(before.slice(0, kept));
    }
  }
});
