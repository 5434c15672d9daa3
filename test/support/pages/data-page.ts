import type { ElementHandle, Page } from 'puppeteer-core';
import type { TestBrowser } from '../launch';
import { until } from '../until';

/** What the page was about to download, as base64, the newest last. */
interface Downloads {
  readonly caught: Blob[];
}

/** Runs in the page: keeps what it hands to the downloads, for the tests to look at; nobody could answer the browser's dialog. */
export function catchDownloads(): void {
  Reflect.deleteProperty(globalThis, 'showSaveFilePicker');
  const kept: { caught: Blob[] } = globalThis as never;
  kept.caught = [];
  const make = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (made) => {
    if (made instanceof Blob) kept.caught.push(made);
    return make(made);
  };
}

/** Opens the view of the data. */
export async function openDataPage(browser: TestBrowser): Promise<Page> {
  const page = await browser.openExtensionPage('dashboard.html#data');
  await until(() => page.$('.data-panels'), 'the view of the data');
  await page.evaluate(catchDownloads);
  return page;
}

export async function press(page: Page, label: string): Promise<void> {
  const find = () => page.$(`::-p-xpath(//button[normalize-space(.)="${label}" and not(@disabled)])`);
  await (await until(find, `the button ${label}`)).click();
}

/** Chooses a file that is on the disk. */
export async function chooseFile(page: Page, path: string): Promise<void> {
  const input = (await page.$('input[type=file]')) as ElementHandle<HTMLInputElement> | null;
  await input?.uploadFile(path);
}

/** Chooses a file that is made in the page: Firefox takes none from the disk there. */
export async function chooseText(page: Page, name: string, content: string): Promise<void> {
  await page.evaluate((said) => {
    Object.assign(globalThis, { caught: [new Blob([said])] });
  }, content);
  await chooseDownloaded(page, name);
}

/** Chooses a file made of what was downloaded last. */
export async function chooseDownloaded(page: Page, name: string): Promise<void> {
  await page.evaluate((fileName) => {
    const blob = (globalThis as unknown as Downloads).caught.at(-1);
    const input = document.querySelector<HTMLInputElement>('input[type=file]');
    if (blob === undefined || input === null) throw new Error('nothing was downloaded');
    const transfer = new DataTransfer();
    transfer.items.add(new File([blob], fileName));
    input.files = transfer.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, name);
}

/** How many files were downloaded so far, and the size of the last in bytes. */
export function readDownloads(page: Page): Promise<{ count: number; bytes: number }> {
  return page.evaluate(() => {
    const { caught } = globalThis as unknown as Downloads;
    return { count: caught.length, bytes: caught.at(-1)?.size ?? 0 };
  });
}

/** Waits until the page says something. Asking lays the page out anew, so who waits for long asks less often. */
export async function waitForText(page: Page, words: string | RegExp, limitMs = 20_000): Promise<string> {
  const says = async () => {
    const said = await page.evaluate(() => document.body.innerText);
    return (typeof words === 'string' ? said.includes(words) : words.test(said)) ? said : undefined;
  };
  return until(says, `a page that says ${words}`, limitMs, Math.max(50, limitMs / 1000));
}

/** What a check of the tables comes to, asked for as a user does. */
export async function checkTables(
  browser: TestBrowser,
  limitMs?: number,
): Promise<{ votes: number; differences: readonly string[] }> {
  const page = await openDataPage(browser);
  await press(page, 'Check the tables');
  const said = await waitForText(page, /All is well: [\d,]+ votes|not as the journal has/, limitMs);
  const differences = await page.$$eval('.data-differences li', (items) =>
    items.map((item) => item.textContent ?? ''),
  );
  await page.close();
  const votes = Number(/All is well: ([\d,]+)/.exec(said)?.[1]?.replaceAll(',', '') ?? Number.NaN);
  return { votes, differences: Number.isNaN(votes) && differences.length === 0 ? [said] : differences };
}
