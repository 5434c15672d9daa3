import type { Bytes } from './chunks';
import { blobOf } from './pack';
import { writeFile } from './write-file';

/** A file that was made. */
export interface MadeFile {
  readonly name: string;
  readonly bytes: number;
  /** To hand to the browser's downloads; undefined where it lies on the disk already. */
  readonly blob: Blob | undefined;
}

/** Chromium can remove a file by its handle. */
interface Removable extends FileSystemFileHandle {
  remove?(): Promise<void>;
}

/** Writes a file to where the user wants it, or into memory for the browser's downloads. */
export async function makeFile(
  bytes: AsyncIterable<Bytes>,
  name: string,
  into: FileSystemFileHandle | undefined,
): Promise<MadeFile> {
  if (into === undefined) {
    const blob = await blobOf(bytes, 'application/octet-stream');
    return { name, bytes: blob.size, blob };
  }
  try {
    return { name: into.name, bytes: await writeFile(into, bytes), blob: undefined };
  } catch (error) {
    await removeEmpty(into).catch(() => {});
    throw error;
  }
}

/** The browser's dialog has made an empty file; one that was there before is whole. */
async function removeEmpty(handle: Removable): Promise<void> {
  if ((await handle.getFile()).size === 0) await handle.remove?.();
}
