import type { Page } from 'puppeteer-core';

/** What was found in the painted frames of a page so far. */
export interface FrameCount {
  readonly frames: number;
  /** Frames whose document held an identity, hidden or not. */
  readonly holding: number;
  /** Frames in which an identity could be read. */
  readonly readable: number;
  /** What was read in the first of these, with some words around it. */
  readonly first: string | undefined;
}

interface Probe extends FrameCount {
  frames: number;
  holding: number;
  readable: number;
  first: string | undefined;
}

interface Probed {
  frameProbe?: Probe;
}

/**
 * Looks at every frame of every page that this tab loads from now on. `identities` are the words nobody may read;
 * places that `skip` matches are left out, such as lists of all models.
 */
export async function probeFrames(page: Page, identities: readonly string[], skip = 'script'): Promise<void> {
  await page.evaluateOnNewDocument(watchFrames, [...identities], skip);
}

/** The frames since the page was loaded, or since the last call. */
export function takeFrames(page: Page): Promise<FrameCount> {
  return page.evaluate(() => {
    const held = globalThis as Probed;
    const { frames = 0, holding = 0, readable = 0, first } = held.frameProbe ?? {};
    if (held.frameProbe)
      Object.assign(held.frameProbe, { frames: 0, holding: 0, readable: 0, first: undefined });
    return { frames, holding, readable, first };
  });
}

/**
 * Runs in the page. A box of ours changes its size in every frame, and a ResizeObserver is told after all scripts of
 * the frame have run and everything was laid out: what it sees is what is painted next.
 */
function watchFrames(identities: string[], skip: string): void {
  const probe: Probe = { frames: 0, holding: 0, readable: 0, first: undefined };
  (globalThis as Probed).frameProbe = probe;
  const box = document.createElement('frame-probe');
  box.style.cssText = 'position:fixed;visibility:hidden;display:block;height:1px;width:1px';
  new ResizeObserver(look).observe(box);
  requestAnimationFrame(tick);

  function tick(): void {
    if (!box.isConnected) document.documentElement?.append(box);
    box.style.width = box.style.width === '1px' ? '2px' : '1px';
    requestAnimationFrame(tick);
  }

  function look(): void {
    if (!document.body) return;
    probe.frames++;
    const texts = textsIn(document.body);
    const whole = texts.map(({ data }) => data).join('');
    let isHolding = false;
    let shown: string | undefined;
    for (const [start, end] of placesIn(whole)) {
      isHolding = true;
      if (shown === undefined && isReadable(texts, start, end))
        shown = `${whole.slice(Math.max(0, start - 40), start)}[${whole.slice(start, end)}]${whole.slice(end, end + 20)}`;
    }
    if (isHolding) probe.holding++;
    if (shown === undefined) return;
    probe.readable++;
    probe.first ??= shown;
  }

  function textsIn(root: Node): Text[] {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) =>
      node instanceof Element && node.matches(`script, style, ${skip}`)
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
    );
    const found: Text[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (node instanceof Text) found.push(node);
      else if ((node as Element).shadowRoot)
        found.push(...textsIn((node as Element).shadowRoot as ShadowRoot));
    }
    return found;
  }

  function* placesIn(whole: string): Generator<[number, number]> {
    for (const identity of identities)
      for (let at = whole.indexOf(identity); at >= 0; at = whole.indexOf(identity, at + 1))
        yield [at, at + identity.length];
  }

  /** At least three letters of it can be seen. */
  function isReadable(texts: Text[], start: number, end: number): boolean {
    let seen = 0;
    let offset = 0;
    for (const text of texts) {
      const from = Math.max(0, start - offset);
      const to = Math.min(text.length, end - offset);
      if (from < to) seen += countSeen(text, from, to);
      offset += text.length;
      if (offset >= end) break;
    }
    return seen >= 3;
  }

  function countSeen(text: Text, from: number, to: number): number {
    const parent = text.parentElement ?? (text.getRootNode() as ShadowRoot).host;
    if (!parent || getComputedStyle(parent).visibility !== 'visible') return 0;
    const range = document.createRange();
    let seen = 0;
    for (let at = from; at < to; at++) {
      if (/\s/.test(text.data.charAt(at))) continue;
      range.setStart(text, at);
      range.setEnd(text, at + 1);
      const isLaidOut = [...range.getClientRects()].some(({ width, height }) => width > 0 && height > 0);
      if (isLaidOut && !isPaintedOver(text, at, parent)) seen++;
    }
    return seen;
  }

  /** A highlight whose letters have no colour lies over the letter, and no selection over both. */
  function isPaintedOver(text: Text, at: number, parent: Element): boolean {
    for (const [name, highlight] of CSS.highlights as unknown as Iterable<
      [string, Iterable<AbstractRange>]
    >) {
      const { color, backgroundColor } = getComputedStyle(parent, `::highlight(${name})`);
      if (color !== 'rgba(0, 0, 0, 0)' || backgroundColor === 'rgba(0, 0, 0, 0)') continue;
      for (const { startContainer, startOffset, endContainer, endOffset } of highlight)
        if (startContainer === text && endContainer === text && startOffset <= at && at < endOffset)
          return true;
    }
    return false;
  }
}
