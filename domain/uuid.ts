/**
 * A UUIDv7 (RFC 9562): 48 bits of time in milliseconds, then randomness, so that ids sort by time.
 * @param random at least ten random bytes, passed in because the domain makes no randomness of its own.
 */
export function uuidV7(atMs: number, random: Uint8Array): string {
  const time = Math.trunc(atMs).toString(16).padStart(12, '0');
  const [version, variant, ...rest] = random.subarray(0, 10);
  const bytes = [
    0x70 | ((version ?? 0) & 0x0f),
    rest[7] ?? 0,
    0x80 | ((variant ?? 0) & 0x3f),
    ...rest.slice(0, 7),
  ];
  const tail = bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return [time.slice(0, 8), time.slice(8), tail.slice(0, 4), tail.slice(4, 8), tail.slice(8)].join('-');
}

/** Another id of the same moment, always the same one for `id`: for what is derived from a thing and written but once. */
export function besideId(id: string): string {
  const last = Number.parseInt(id.slice(-1), 16);
  return id.slice(0, -1) + (last ^ 1).toString(16);
}
