import type { Page } from 'puppeteer-core';

const seconds = 4;

/** How many frames a second a page paints while it is scrolled by a screen or so in each of them. */
export async function measureScrolling(page: Page): Promise<number> {
  await page.bringToFront();
  return page.evaluate(scroll, seconds * 1000);
}

/** Runs in the page. */
function scroll(forMs: number): Promise<number> {
  return new Promise((resolve) => {
    let frames = 0;
    let start: number | undefined;
    const step = (now: number) => {
      start ??= now;
      if (now - start >= forMs) return resolve((1000 * frames) / (now - start));
      frames++;
      window.scrollBy(0, 120);
      requestAnimationFrame(step);
    };
    requestAnimationFrame(step);
  });
}
