import { copiedPaths } from '@/arenas/copied-paths';
import type { TapMessage } from '@/domain/battle/exchange';
import type { Say } from './channel';

const longestPath = 2000;
const longestRequest = 65_536;
/** A page that asks more than this at a time is not one that we know. */
const mostAtOnce = 40;

/** The copy of one exchange. Nothing is told of it after its end. */
export interface Copy {
  readonly id: number;
  readonly wanted: 'status' | 'text';
  tell(message: TapMessage): void;
  /** The exchange is over, whether or not anything tells so. */
  close(): void;
}

/** What the page asks for, as far as it can be told from the call. */
interface Asked {
  readonly address: string;
  readonly method: string;
  readonly body: unknown;
}

/** Begins the copy of an exchange and tells that it was sent; undefined where nothing of it is to be copied. */
export type Copier = (asked: Asked) => Copy | undefined;

/** One copier serves all the ways in which a page asks, so that no two exchanges have the same number. */
export function openCopier({ location, URL }: typeof globalThis, say: Say): Copier {
  const { stringify } = JSON;
  let count = 0;
  let open = 0;

  return ({ address, method, body }) => {
    const url = new URL(address, location.href);
    const wanted = copiedPaths.find(({ path }) => url.origin === location.origin && path.test(url.pathname));
    if (wanted === undefined || open >= mostAtOnce) return undefined;
    const id = count++;
    let isOpen = true;
    open++;
    const path = url.pathname.slice(0, longestPath);
    const request = typeof body === 'string' ? body.slice(0, longestRequest) : '';
    say(stringify({ kind: 'sent', id, path, method: method.slice(0, 20).toUpperCase(), request }));
    return {
      id,
      wanted: wanted.answer,
      tell(message) {
        if (isOpen) say(stringify(message));
      },
      close() {
        if (isOpen) open--;
        isOpen = false;
      },
    };
  };
}
