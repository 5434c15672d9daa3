import type { Say } from './channel';
import { openCopier } from './copier';
import { copyEventSource } from './copy-event-source';
import { copyFetch } from './copy-fetch';
import { copyXhr } from './copy-xhr';

/** Copies a few exchanges of the page with its own server, whichever way the page asks. */
export function copyTraffic(scope: typeof globalThis, say: Say): void {
  const begin = openCopier(scope, say);
  copyFetch(scope, begin);
  copyEventSource(scope, begin);
  copyXhr(scope, begin);
}
