import type { HTTPRequest, Page } from 'puppeteer-core';
import { stubModels } from './stub-replies';

/** What a visit to a page left: the page's own markup at each of its stops, and all it asked of its server, in order. */
export interface Footprint {
  readonly stops: readonly Stop[];
  readonly requests: readonly string[];
}

export interface Stop {
  readonly name: string;
  /** The document without our elements. */
  readonly html: string;
  /** How many elements of ours were in it. */
  readonly ours: number;
}

/** Follows a visit. What two visits never have in common, such as ids, times and the models drawn, is replaced by one word each. */
export async function footprintOf(
  page: Page,
  visit: (stop: (name: string) => Promise<void>) => Promise<void>,
): Promise<Footprint> {
  const stops: Stop[] = [];
  const requests: string[] = [];
  const note = (request: HTTPRequest) => requests.push(describe(request));
  page.on('request', note);
  await visit(async (name) => {
    const { html, ours } = await look(page);
    stops.push({ name, html: levelled(html), ours });
  });
  page.off('request', note);
  return { stops, requests };
}

/**
 * What differs between two visits, one line each. What the page sends is compared in its order; what it fetches is not,
 * because files come as the browser likes, are asked for anew when they fail, and Gradio opens a stream of events
 * whenever none is open.
 */
export function compareFootprints(one: Footprint, other: Footprint): readonly string[] {
  const pages = one.stops.flatMap(({ name, html }, index) => {
    const otherHtml = other.stops[index]?.html ?? '';
    return html === otherHtml ? [] : [`the page ${name} differs: ${firstDifference(html, otherHtml)}`];
  });
  const [asked, otherAsked] = [inOrder(one.requests).join('\n'), inOrder(other.requests).join('\n')];
  const traffic = asked === otherAsked ? [] : [`the traffic differs: ${firstDifference(asked, otherAsked)}`];
  return [...pages, ...traffic];
}

/** What the page sends stays in its order, each time; what it fetches is a set. The icon of the tab is the browser's own wish. */
function inOrder(all: readonly string[]): readonly string[] {
  const requests = all.filter((request) => !request.includes('/favicon.ico'));
  const isFetch = (request: string) => request.startsWith('GET ');
  const fetched = new Set(requests.filter(isFetch));
  return [...[...fetched].toSorted(), ...requests.filter((request) => !isFetch(request))];
}

function look(page: Page): Promise<Omit<Stop, 'name'>> {
  return page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as Element;
    const own = [...copy.querySelectorAll(':scope > blind-ballot')];
    for (const element of own) element.remove();
    // Gradio leaves some of its spent loaders behind and not others, by its own timing.
    for (const loader of copy.querySelectorAll('.wrap:is(.hide, .generating)')) loader.remove();
    return { html: copy.outerHTML, ours: own.length };
  });
}

function describe(request: HTTPRequest): string {
  const body = request.postData() ?? '';
  return levelled(`${request.method()} ${request.url()} ${body}`);
}

const names = stubModels.map(({ name }) => name.replace(/[.]/g, '\\.')).join('|');

const levels: readonly (readonly [RegExp, string])[] = [
  [/http:\/\/[\w.-]+:\d+/g, 'ORIGIN'],
  [/>\s+</g, '><'],
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
