import type { Page } from 'puppeteer-core';
import { type Side, sides } from '../../../domain/side';
import { until } from '../until';

/** Where a page shows two models that the voter chose; the selectors find side a first. */
export interface SelfBlindSite {
  /** What stands for a side. */
  readonly side: string;
  /** The vote control for the model in a place, and how it is called; thumbs have no words. */
  readonly control: (better: Side) => { readonly selector: string; readonly says?: string };
}

/** What the frames of a page showed since it was watched. */
export interface PairFrames {
  /** Frames in which there were two replies. */
  readonly frames: number;
  /** In which a name could be read, in a text or a box. */
  readonly named: number;
  readonly first: string | undefined;
  /** The side that stood first, once for every change. */
  readonly orders: readonly Side[];
}

type Watched = { pairFrames?: { frames: number; named: number; first?: string; orders: Side[] } };

/** Looks at every painted frame from now on. `names` may be parts of names. */
export async function watchPair(
  page: Page,
  { side }: SelfBlindSite,
  names: readonly string[],
): Promise<void> {
  await page.evaluate(watchFrames, side, [...names]);
}

/** The same on every page that this tab loads from now on, from the first frame. */
export async function watchPairOnLoad(
  page: Page,
  { side }: SelfBlindSite,
  names: readonly string[],
): Promise<void> {
  await page.evaluateOnNewDocument(watchFrames, side, [...names]);
}

export async function takePairFrames(page: Page): Promise<PairFrames> {
  const taken = await page.evaluate(() => {
    const { pairFrames } = globalThis as Watched;
    const copy = JSON.parse(JSON.stringify(pairFrames ?? { frames: 0, named: 0, orders: [] }));
    if (pairFrames) Object.assign(pairFrames, { frames: 0, named: 0, orders: [], first: undefined });
    return copy as PairFrames;
  });
  return taken;
}

/** The side that stands first, to the left or above. */
export async function firstSide(page: Page, site: SelfBlindSite): Promise<Side> {
  return page.evaluate((selector) => {
    const shown = [...document.querySelectorAll(selector)].filter((one) => one.getClientRects().length > 0);
    const [a, b] = shown.slice(-2).map((one) => one.getBoundingClientRect());
    if (!a || !b) throw new Error('no pair');
    const isAFirst = Math.abs(a.left - b.left) > 1 ? a.left < b.left : a.top < b.top;
    return isAFirst ? 'a' : 'b';
  }, site.side);
}

/** Clicks what says that the reply in the first place is better, where a person would find it. */
export async function preferFirst(page: Page, site: SelfBlindSite, first: Side): Promise<void> {
  let before = '';
  // A page that is still moving would be clicked beside what is meant.
  const control = await until(async () => {
    const [found] = await shownControls(page, site.control(first));
    const isStill = JSON.stringify(found) === before && found?.isOnTop;
    before = JSON.stringify(found);
    return isStill ? found : undefined;
  }, 'a control that stands still');
  await page.mouse.click(control.x, control.y);
}

/** The words on the two controls as they are seen, in their order on the screen: our own where they are in the place of the page's. */
export async function readControls(page: Page, site: SelfBlindSite): Promise<readonly string[]> {
  const found = await Promise.all(sides.map((side) => shownControls(page, site.control(side))));
  return found
    .flat()
    .sort((one, other) => one.x - other.x || one.y - other.y)
    .map(({ words }) => words);
}

async function shownControls(
  page: Page,
  { selector, says }: { readonly selector: string; readonly says?: string },
) {
  return page.evaluate(
    (wanted, text) =>
      [...document.querySelectorAll<HTMLButtonElement>(wanted)]
        .filter(
          (button) =>
            button.getClientRects().length > 0 &&
            !button.disabled &&
            (text === undefined || button.textContent?.includes(text)),
        )
        .map((button) => {
          button.scrollIntoView({ block: 'center', behavior: 'instant' });
          const { left, top, width, height } = button.getBoundingClientRect();
          const { content } = getComputedStyle(button, '::after');
          const words = content.startsWith('"') ? content.slice(1, -1) : (button.textContent ?? '');
          const [x, y] = [left + width / 2, top + height / 2];
          return { x, y, words, isOnTop: button.contains(document.elementFromPoint(x, y)) };
        }),
    selector,
    says,
  );
}

/** A ResizeObserver is told after all scripts of the frame have run and everything was laid out. */
function watchFrames(side: string, names: string[]): void {
  const seen: NonNullable<Watched['pairFrames']> = { frames: 0, named: 0, orders: [] };
  const isWatched = (globalThis as Watched).pairFrames !== undefined;
  (globalThis as Watched).pairFrames = seen;
  if (isWatched) return;
  const box = document.createElement('frame-probe');
  box.style.cssText = 'position:fixed;visibility:hidden;display:block;height:1px;width:1px';
  new ResizeObserver(look).observe(box);
  tick();

  function tick(): void {
    if (!box.isConnected) document.documentElement?.append(box);
    box.style.width = box.style.width === '1px' ? '2px' : '1px';
    requestAnimationFrame(tick);
  }

  function look(): void {
    const probe = (globalThis as Watched).pairFrames;
    // What is covered tells nothing of its place.
    const seenSides = [...document.querySelectorAll(side)].filter((one) =>
      one.checkVisibility({ visibilityProperty: true }),
    );
    const [a, b] = seenSides.slice(-2).map((one) => one.getBoundingClientRect());
    if (!probe || !a || !b || !document.body) return;
    probe.frames++;
    const first = (Math.abs(a.left - b.left) > 1 ? a.left < b.left : a.top < b.top) ? 'a' : 'b';
    if (probe.orders.at(-1) !== first) probe.orders.push(first);
    const name = readableName();
    if (name === undefined) return;
    probe.named++;
    probe.first ??= name;
  }

  function readableName(): string | undefined {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const words = node.nodeValue ?? '';
      if (names.some((name) => words.includes(name)) && isSeen(node.parentElement)) return words;
    }
    const boxes = [...document.querySelectorAll('input')];
    return boxes.find((one) => names.some((name) => one.value.includes(name)) && isSeen(one))?.value;
  }

  function isSeen(element: Element | null): boolean {
    if (element === null || element.closest('script, style, [role="listbox"]:not(input), li')) return false;
    return element.checkVisibility({ visibilityProperty: true });
  }
}
