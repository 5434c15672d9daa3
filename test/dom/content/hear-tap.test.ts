import { expect, test } from 'vitest';
import { openSpeaker } from '@/content/channel';
import { hearTap } from '@/content/hear-tap';

const aPage = () => document.implementation.createHTMLDocument();
const forever = new AbortController().signal;

test('what the tap says before anybody listens is kept in order', () => {
  const page = aPage();
  const tap = hearTap(page, forever);
  const say = openSpeaker(page);
  say('one');
  say('two');

  const heard: string[] = [];
  tap((text) => heard.push(text));
  say('three');

  expect(heard).toEqual(['one', 'two', 'three']);
});

test('what is kept has bounds', () => {
  const page = aPage();
  const tap = hearTap(page, forever);
  const say = openSpeaker(page);
  for (let count = 0; count < 10_000; count++) say('x'.repeat(1000));

  let length = 0;
  tap((text) => {
    length += text.length;
  });

  expect(length).toBeLessThan(4_000_000);
});

test('a page with scripts of its own is not listened to', () => {
  const page = aPage();
  page.head.append(page.createElement('script'));
  const tap = hearTap(page, forever);
  openSpeaker(page)('forged');

  const heard: string[] = [];
  tap((text) => heard.push(text));

  expect(heard).toEqual([]);
});
