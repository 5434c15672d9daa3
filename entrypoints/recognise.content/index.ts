import { defineContentScript } from 'wxt/utils/define-content-script';
import { recogniseAdapter } from '@/arenas/registry';

const patienceMs = 5000;
const pauseMs = 250;

/** Put into a tab when the user adds its origin. Answers with the id of the adapter whose software made the page, or null. */
export default defineContentScript({
  registration: 'runtime',
  async main() {
    // By the clock: in a tab that is not shown, browsers make every pause a long one.
    const endMs = performance.now() + patienceMs;
    while (performance.now() < endMs) {
      const adapter = recogniseAdapter(document);
      if (adapter !== undefined) return adapter.id;
      // Such pages are built by their scripts, some after a while.
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
    return null;
  },
});
