import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** Writes a file that is gone after the test; returns its path. */
export function aVoteFile(content: string | Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'votes-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, 'votes');
  writeFileSync(path, content);
  return path;
}
