import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { TextHash } from '@/domain/transfer/backup-reader';

/** SHA-256 of a text in UTF-8: what ids of imported votes are made of. */
export function hashOf(text: string): Uint8Array {
  return sha256(utf8ToBytes(text));
}

/** SHA-256 of texts that come piece by piece, which the browser's own cannot do. */
export function textHash(): TextHash {
  const hash = sha256.create();
  return {
    update: (text) => void hash.update(utf8ToBytes(text)),
    hex: () => bytesToHex(hash.clone().digest()),
  };
}
