import { expect, test } from 'vitest';
import { readRoster } from '@/arenas/arena-ai/roster';

/** A page whose flight text is cut into pieces of `length`, as the site cuts it anywhere. */
function pageWith(flight: string, length: number): Document {
  const page = document.implementation.createHTMLDocument();
  for (let at = 0; at < flight.length; at += length) {
    const script = page.createElement('script');
    script.textContent = `self.__next_f.push(${JSON.stringify([1, flight.slice(at, at + length)])})`;
    page.body.append(script);
  }
  return page;
}

const rows = [
  { id: '1', publicName: 'ada-1' },
  { id: '2', publicName: 'bob [preview] "two"' },
];
const flight = `2c:["$",{"initialModels":${JSON.stringify(rows)},"initialModelAId":null}]\n`;

test.each([7, 40, 1000])('the roster is read from chunks of %i characters', (length) => {
  expect(readRoster(pageWith(flight, length))).toEqual(['ada-1', 'bob [preview] "two"']);
});

test.each([
  ['a page without scripts', ''],
  ['a list that breaks off', flight.slice(0, 60)],
  ['a list of another shape', '"initialModels":[1,2]'],
  ['a list of references', '"initialModels":["$a1"]'],
])('%s lists nobody', (_, text) => {
  expect(readRoster(pageWith(text, 50))).toEqual([]);
});

test('a script that only looks like a chunk is passed over', () => {
  const page = pageWith(flight, 1000);
  const script = page.createElement('script');
  script.textContent = 'self.__next_f.push([1,broken])';
  page.body.prepend(script);

  expect(readRoster(page)).toHaveLength(2);
});
