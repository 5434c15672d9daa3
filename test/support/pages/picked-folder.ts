import type { Page } from 'puppeteer-core';

/** Names and bytes. */
export type Files = readonly (readonly [name: string, bytes: readonly number[]])[];

/** Answers the dialogs of the page: folders are `shared`, files go to `saved`, both in the browser's own file system. */
export function pickInside(): void {
  const folder = async (name: string) =>
    (await navigator.storage.getDirectory()).getDirectoryHandle(name, { create: true });
  Object.assign(globalThis, {
    showDirectoryPicker: () => folder('shared'),
    showSaveFilePicker: async ({ suggestedName }: { suggestedName: string }) =>
      (await folder('saved')).getFileHandle(suggestedName, { create: true }),
  });
}

/** What lies in a folder that was picked. */
export function readFiles(page: Page, folder: string): Promise<Files> {
  return page.evaluate(async (name) => {
    const root = await navigator.storage.getDirectory();
    const files: [string, number[]][] = [];
    for await (const [file, handle] of (await root.getDirectoryHandle(name, { create: true })).entries()) {
      const bytes = await (await (handle as FileSystemFileHandle).getFile()).arrayBuffer();
      files.push([file, [...new Uint8Array(bytes)]]);
    }
    return files.sort(([one], [other]) => (one < other ? -1 : 1));
  }, folder);
}

/** Puts files there, as another program would. */
export async function writeFiles(page: Page, folder: string, files: Files): Promise<void> {
  await page.evaluate(
    async (name, its) => {
      const root = await navigator.storage.getDirectory();
      const into = await root.getDirectoryHandle(name, { create: true });
      for (const [file, bytes] of its) {
        const writable = await (await into.getFileHandle(file, { create: true })).createWritable();
        await writable.write(Uint8Array.from(bytes));
        await writable.close();
      }
    },
    folder,
    files,
  );
}
