import { defineContentScript } from 'wxt/utils/define-content-script';
import { recogniseAdapter } from '@/arenas/registry';

const tries = 20;
const pauseMs = 250;

/** Put into a tab when the user adds its origin. Answers with the id of the adapter that made its page, or null. */
export default defineContentScript({
  registration: 'runtime',
  async main() {
    for (let attempt = 0; attempt < tries; attempt++) {
      const adapter = recogniseAdapter(document);
      if (adapter !== undefined) return adapter.id;
      // Such pages are built by their scripts, some after a while.
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
    return null;
  },
});
