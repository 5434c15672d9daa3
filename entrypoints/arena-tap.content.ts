import { defineContentScript } from 'wxt/utils/define-content-script';
import { copiedPages } from '@/arenas/copied-paths';
import { openSpeaker } from '@/content/channel';
import { copyFetch } from '@/content/copy-fetch';

export default defineContentScript({
  matches: [...copiedPages],
  runAt: 'document_start',
  allFrames: true,
  world: 'MAIN',
  main() {
    copyFetch(globalThis, openSpeaker(document));
  },
});
