import { uuidV7 } from '@/domain/uuid';

/** Milliseconds since 1970, UTC. */
export function nowMs(): number {
  return Date.now();
}

/** A new UUIDv7 of this moment. */
export function newId(): string {
  return uuidV7(nowMs(), crypto.getRandomValues(new Uint8Array(10)));
}
