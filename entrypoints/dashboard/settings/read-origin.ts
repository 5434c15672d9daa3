import * as v from 'valibot';
import { findAdapter } from '@/arenas/registry';
import { Origin } from '@/domain/custom/added-arena';

export type OriginReading =
  | { readonly kind: 'origin'; readonly origin: string }
  /** No address of a web page, or one of an arena that is known anyway. */
  | { readonly kind: 'refused'; readonly reason: 'no-address' | 'known' };

/** The origin of an address as a person types it. Encrypted unless the user typed `http://`. */
export function readOrigin(typed: string): OriginReading {
  const address = typed.trim();
  const url = parse(/^[a-z]+:\/\//i.test(address) ? address : `https://${address}`);
  if (url === undefined || url.username !== '' || url.password !== '' || !v.is(Origin, url.origin))
    return { kind: 'refused', reason: 'no-address' };
  if (findAdapter(url) !== undefined) return { kind: 'refused', reason: 'known' };
  return { kind: 'origin', origin: url.origin };
}

function parse(address: string): URL | undefined {
  return URL.canParse(address) ? new URL(address) : undefined;
}
