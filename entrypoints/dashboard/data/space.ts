/** What the browser says of the room for our data. Sizes in bytes. */
export interface Space {
  readonly usedBytes: number;
  readonly quotaBytes: number;
  /** Whether the browser has promised not to clear it when the disk gets full. */
  readonly isPersistent: boolean;
}

export async function readSpace(): Promise<Space> {
  const [{ usage = 0, quota = 0 }, isPersistent] = await Promise.all([
    navigator.storage.estimate(),
    navigator.storage.persisted(),
  ]);
  return { usedBytes: usage, quotaBytes: quota, isPersistent };
}

/** Asks for that promise. Firefox grants it to an extension; Chromium answers no, and keeps extensions' data anyway. */
export function askToPersist(): Promise<boolean> {
  return navigator.storage.persist();
}
