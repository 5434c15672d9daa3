import type { Bytes } from './chunks';

/**
 * Writes the bytes into a file as they come, so that memory never holds more than a few of them. The browser puts the
 * file in place when it is whole; what was there before stays when it does not get so far. Answers the size.
 */
export async function writeFile(handle: FileSystemFileHandle, bytes: AsyncIterable<Bytes>): Promise<number> {
  const writable = await handle.createWritable();
  let size = 0;
  try {
    for await (const chunk of bytes) {
      await writable.write(chunk);
      size += chunk.length;
    }
    await writable.close();
    return size;
  } catch (error) {
    await writable.abort().catch(() => {});
    throw error;
  }
}
