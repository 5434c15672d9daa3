import type { HTTPRequest, Page } from 'puppeteer-core';
import { stubModels } from './stub-replies';

/** What a visit to a page left: the page's own markup at each of its stops, and all it asked of its server, in order. */
export interface Footprint {
  readonly stops: readonly { readonly name: string; readonly html: string }[];
  readonly requests: readonly string[];
}

type Stop = (name: string) => Promise<void>;

/** Follows a visit. What two visits never have in common, such as ids, times and the models drawn, is replaced by one word each. */
export async function footprintOf(page: Page, visit: (stop: Stop) => Promise<void>): Promise<Footprint> {
  const stops: { name: string; html: string }[] = [];
  const requests: string[] = [];
  const note = (request: HTTPRequest) => requests.push(describe(request));
  page.on('request', note);
  await visit(async (name) => void stops.push({ name, html: levelled(await ownHtml(page)) }));
  page.off('request', note);
  return { stops, requests };
}

/** What differs between two visits, one line each. Requests are compared as a set: their order is the network's. */
export function compareFootprints(one: Footprint, other: Footprint): readonly string[] {
  const pages = one.stops.flatMap(({ name, html }, index) => {
    const otherHtml = other.stops[index]?.html ?? '';
    return html === otherHtml ? [] : [`the page ${name} differs: ${firstDifference(html, otherHtml)}`];
  });
  const [asked, otherAsked] = [one.requests.toSorted(), other.requests.toSorted()];
  const traffic =
    asked.join('\n') === otherAsked.join('\n')
      ? []
      : [`the traffic differs: ${firstDifference(asked.join('\n'), otherAsked.join('\n'))}`];
  return [...pages, ...traffic];
}

/** The whole document without our one element. */
function ownHtml(page: Page): Promise<string> {
  return page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as Element;
    for (const own of copy.querySelectorAll(':scope > blind-ballot')) own.remove();
    return copy.outerHTML;
  });
}

function describe(request: HTTPRequest): string {
  const body = request.postData() ?? '';
  return levelled(`${request.method()} ${request.url()} ${body}`);
}

const names = stubModels.map(({ name }) => name.replace(/[.]/g, '\\.')).join('|');

const levels: readonly (readonly [RegExp, string])[] = [
  [/http:\/\/[\w.-]+:\d+/g, 'ORIGIN'],
  [/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, 'UUID'],
  [new RegExp(names, 'g'), 'NAME'],
  [/the \w+ voice/g, 'the voice'],
  [/(Words follow words until the thought is done\.\s*)+/g, 'Words. '],
  [/\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}:\d{2}(\.\d+Z)?/g, 'MOMENT'],
  [/\d{1,2}:\d{2}(:\d{2})? [AP]M/g, 'TIME'],
  [/\b\d{10,13}\b/g, 'EPOCH'],
  [/(session_hash["=:]+|\/heartbeat\/)\w+/g, '$1SESSION'],
];

function levelled(text: string): string {
  return levels.reduce((rest, [pattern, word]) => rest.replace(pattern, word), text);
}

function firstDifference(one: string, other: string): string {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  const around = (text: string) => JSON.stringify(text.slice(Math.max(0, at - 60), at + 80));
  return `${around(one)} against ${around(other)}`;
}
