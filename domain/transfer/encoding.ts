/** Text encodings that are told by a file's first bytes. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** Whether a file that starts with these bytes is compressed by gzip. */
export function isGzip(start: Uint8Array): boolean {
  return start[0] === 0x1f && start[1] === 0x8b;
}

/**
 * The encoding of a text that starts with these bytes. A text in UTF-16 has a byte-order mark, or shows by the zero
 * beside its first character, which is ASCII in every format we read. Everything else must be UTF-8.
 */
export function encodingOf([first, second]: Uint8Array): Encoding {
  if ((first === 0xff && second === 0xfe) || second === 0) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== undefined)) return 'utf-16be';
  return 'utf-8';
}
