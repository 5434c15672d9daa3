import { defineContentScript } from 'wxt/utils/define-content-script';
import '@/arenas/arena-ai/veil.css';
import '@/arenas/compar-ia/veil.css';
import '@/arenas/fastchat/veil.css';
import '@/arenas/open-webui/veil.css';
import '@/arenas/tts-arena/veil.css';
import '@/content/redaction/redaction.css';
import { adapters, findAdapter } from '@/arenas/registry';
import { startArenaPage } from '@/content/arena-page';
import { readOwnNames } from '@/storage/own-names';

export default defineContentScript({
  matches: adapters.flatMap(({ matches }) => matches),
  runAt: 'document_start',
  allFrames: true,
  main(ctx) {
    const adapter = findAdapter(new URL(location.href));
    if (adapter !== undefined) startArenaPage(adapter, readOwnNames(), ctx.signal);
  },
});
