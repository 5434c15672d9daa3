import { type Bytes, joined } from './chunks';
import { Unreadable } from './unreadable';

/*
 * An encrypted file: a head of 35 bytes (`BBSEAL1` and a line end, 16 bytes of salt, the rounds of PBKDF2 as 32 bits,
 * 7 random bytes), then pieces, each with its length as 32 bits, the highest of which marks the last piece. Every
 * piece is AES-256-GCM; its nonce is the 7 bytes, its number and whether it is the last, and the head is bound to it.
 * Pieces can so not be changed, left out, swapped or cut off unnoticed (the STREAM construction of Hoang, Reyhanitabar,
 * Rogaway and Vizár, 2015).
 */
const magic = new TextEncoder().encode('BBSEAL1\n');
const headBytes = 35;
const pieceBytes = 2 ** 20;
const lastMark = 0x8000_0000;

/** Rounds of PBKDF2 with SHA-256 in new files: what OWASP asks for at least (2023). */
export const rounds = 600_000;
/** A file may not make us compute for hours. */
const mostRounds = 10_000_000;

/** Whether a file that starts with these bytes is encrypted. */
export function isSealed(start: Uint8Array): boolean {
  return magic.every((byte, at) => start[at] === byte);
}

/** Encrypts with a key made of the passphrase. */
export async function* seal(chunks: AsyncIterable<Bytes>, passphrase: string): AsyncGenerator<Bytes> {
  const head = makeHead();
  const key = await keyOf(passphrase, head);
  yield head;
  let number = 0;
  let pending: Bytes = new Uint8Array(0);
  for await (const chunk of chunks) {
    pending = joined(pending, chunk);
    // What may be the last piece waits, as only the end tells.
    while (pending.length > pieceBytes) {
      yield sealPiece(key, head, number++, false, pending.subarray(0, pieceBytes));
      pending = pending.slice(pieceBytes);
    }
  }
  yield sealPiece(key, head, number, true, pending);
}

/** Decrypts what `seal` made. Throws `Unreadable` for another passphrase, a changed file or one that was cut off. */
export async function* unseal(
  chunks: AsyncIterable<Bytes>,
  passphrase: string | undefined,
): AsyncGenerator<Bytes> {
  if (!passphrase) throw new Unreadable('passphrase-missing');
  const source = new ByteQueue(chunks);
  const head = await source.take(headBytes);
  const key = await keyOf(passphrase, head);
  for (let number = 0, isLast = false; !isLast; number++) {
    const mark = viewOf(await source.take(4)).getUint32(0);
    isLast = mark >= lastMark;
    const length = isLast ? mark - lastMark : mark;
    if (length > pieceBytes + 16) throw new Unreadable('wrong-passphrase');
    yield await openPiece(key, head, number, isLast, await source.take(length));
  }
  if (!(await source.isEmpty())) throw new Unreadable('wrong-passphrase');
}

function makeHead(): Bytes {
  const head = crypto.getRandomValues(new Uint8Array(headBytes));
  head.set(magic);
  viewOf(head).setUint32(24, rounds);
  return head;
}

async function keyOf(passphrase: string, head: Bytes): Promise<CryptoKey> {
  const iterations = viewOf(head).getUint32(24);
  if (iterations === 0 || iterations > mostRounds) throw new Unreadable('wrong-passphrase');
  const text = new TextEncoder().encode(passphrase.normalize('NFC'));
  const base = await crypto.subtle.importKey('raw', text, 'PBKDF2', false, ['deriveKey']);
  const salt = head.slice(8, 24);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  const usages: KeyUsage[] = ['encrypt', 'decrypt'];
  return crypto.subtle.deriveKey(how, base, { name: 'AES-GCM', length: 256 }, false, usages);
}

function cipherOf(head: Bytes, number: number, isLast: boolean) {
  const iv = new Uint8Array(12);
  iv.set(head.subarray(28, headBytes));
  viewOf(iv).setUint32(7, number);
  iv[11] = isLast ? 1 : 0;
  return { name: 'AES-GCM', iv, additionalData: head };
}

async function sealPiece(
  key: CryptoKey,
  head: Bytes,
  number: number,
  isLast: boolean,
  plain: Bytes,
): Promise<Bytes> {
  const sealed = new Uint8Array(await crypto.subtle.encrypt(cipherOf(head, number, isLast), key, plain));
  const length = new Uint8Array(4);
  viewOf(length).setUint32(0, sealed.length + (isLast ? lastMark : 0));
  return joined(length, sealed);
}

async function openPiece(
  key: CryptoKey,
  head: Bytes,
  number: number,
  isLast: boolean,
  sealed: Bytes,
): Promise<Bytes> {
  try {
    return new Uint8Array(await crypto.subtle.decrypt(cipherOf(head, number, isLast), key, sealed));
  } catch {
    // The browser says only that it did not fit.
    throw new Unreadable('wrong-passphrase');
  }
}

function viewOf(bytes: Bytes): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Hands out so many bytes at a time, however they come. */
class ByteQueue {
  readonly #chunks: AsyncIterator<Bytes>;
  #pending: Bytes = new Uint8Array(0);

  constructor(chunks: AsyncIterable<Bytes>) {
    this.#chunks = chunks[Symbol.asyncIterator]();
  }

  async take(count: number): Promise<Bytes> {
    while (this.#pending.length < count) {
      if (!(await this.#fill())) throw new Unreadable('truncated');
    }
    const taken = this.#pending.slice(0, count);
    this.#pending = this.#pending.subarray(count);
    return taken;
  }

  async isEmpty(): Promise<boolean> {
    while (this.#pending.length === 0) if (!(await this.#fill())) return true;
    return false;
  }

  async #fill(): Promise<boolean> {
    const { done, value } = await this.#chunks.next();
    if (!done) this.#pending = joined(this.#pending, value);
    return !done;
  }
}
