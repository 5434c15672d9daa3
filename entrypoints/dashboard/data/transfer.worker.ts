import { openDatabase } from '@/storage/database';
import { openTransferLog } from '@/storage/transfer-log';
import { doJob } from './do-job';
import type { FromWorker, Progress, ToWorker } from './jobs';

const abort = new AbortController();
const post = (message: FromWorker) => self.postMessage(message);
/** Twenty times a second is all that anybody sees. */
const progressEveryMs = 50;
let lastToldMs = 0;

self.onmessage = ({ data }: MessageEvent<ToWorker>) => {
  if (data === 'cancel') return abort.abort();
  const world = { db: openDatabase(), log: openTransferLog(), signal: abort.signal, onProgress };
  doJob(world, data).then(
    (answer) => post({ answer }),
    (error: unknown) => post({ error: nameOf(error) }),
  );
};

function onProgress(progress: Progress): void {
  const now = performance.now();
  if (now - lastToldMs < progressEveryMs) return;
  lastToldMs = now;
  post({ progress });
}

function nameOf(error: unknown): { name: string; message: string } {
  const inner = (error as { inner?: unknown } | undefined)?.inner ?? error;
  return inner instanceof Error || inner instanceof DOMException
    ? { name: inner.name, message: inner.message }
    : { name: 'Error', message: String(inner) };
}
