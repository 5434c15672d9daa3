import type { TransferLog } from '@/storage/transfer-log';

const key = 'folder';

/** What Chromium adds to a folder's handle, and the dialog to pick one; Firefox has neither. */
interface Picked extends FileSystemDirectoryHandle {
  requestPermission?(how: { mode: 'readwrite' }): Promise<PermissionState>;
}
type Picker = (how: { mode: 'readwrite'; id: string }) => Promise<FileSystemDirectoryHandle>;

function picker(): Picker | undefined {
  return (globalThis as { showDirectoryPicker?: Picker }).showDirectoryPicker;
}

/** Whether this browser can keep a folder; without it the same files travel by hand. */
export function hasFolders(): boolean {
  return picker() !== undefined;
}

/** Asks for a folder and remembers it. Rejects with AbortError when the user closes the dialog. */
export async function keepFolder(log: TransferLog): Promise<void> {
  const folder = await picker()?.call(globalThis, { mode: 'readwrite', id: 'blind-ballot' });
  if (folder === undefined) return;
  // What lies in another folder is unknown until it was read.
  await log.transaction('rw', log.kept, log.segments, log.mailed, async () => {
    await Promise.all([log.segments.clear(), log.mailed.clear()]);
    await log.kept.put({ key, value: folder });
  });
}

export async function forgetFolder(log: TransferLog): Promise<void> {
  await Promise.all([log.kept.delete(key), log.segments.clear(), log.mailed.clear()]);
}

export async function readFolder(log: TransferLog): Promise<FileSystemDirectoryHandle | undefined> {
  const kept = (await log.kept.get(key))?.value;
  return kept instanceof FileSystemDirectoryHandle ? kept : undefined;
}

/** The browser asks once a session whether we may go on using the folder; has to come from a click. */
export async function mayUse(folder: FileSystemDirectoryHandle): Promise<boolean> {
  const { requestPermission } = folder as Picked;
  if (requestPermission === undefined) return true;
  return (await requestPermission.call(folder, { mode: 'readwrite' })) === 'granted';
}
