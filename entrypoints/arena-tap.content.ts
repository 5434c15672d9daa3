import { defineContentScript } from 'wxt/utils/define-content-script';
import { copiedPages } from '@/arenas/copied-paths';
import { openSpeaker } from '@/content/channel';
import { copyTraffic } from '@/content/copy-traffic';

export default defineContentScript({
  matches: [...copiedPages],
  runAt: 'document_start',
  allFrames: true,
  world: 'MAIN',
  main() {
    copyTraffic(globalThis, openSpeaker(document));
  },
});
