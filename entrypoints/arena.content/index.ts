import { defineContentScript } from 'wxt/utils/define-content-script';
import '@/arenas/arena-ai/veil.css';
import '@/arenas/fastchat/veil.css';
import { adapters, findAdapter } from '@/arenas/registry';
import { startArenaPage } from '@/content/arena-page';
import { reportBug } from '@/platform/log';
import { findAddedAdapter } from './find-added-adapter';

export default defineContentScript({
  matches: adapters.flatMap(({ matches }) => matches),
  runAt: 'document_start',
  allFrames: true,
  main(ctx) {
    const known = findAdapter(new URL(location.href));
    if (known !== undefined) return startArenaPage(known, ctx.signal);
    // Registered at run time for an origin that the user added.
    findAddedAdapter(document, location.origin).then(
      (added) => added && startArenaPage(added, ctx.signal),
      (error) => reportBug('added arena', error),
    );
  },
});
