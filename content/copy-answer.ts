import type { Copy } from './copier';
import { gather, longestAnswer } from './gather';

/**
 * Follows the answer of one request and tells of it. Its body is read from a clone, so that the page gets every chunk
 * when it comes. Two things a page could notice: when it cancels the body of an answer, instead of aborting the request
 * as the arenas we know do, it waits for the clone to end as well; and a failed request that it handles nowhere is not
 * reported as unhandled.
 */
export async function copyAnswer(answer: Promise<Response>, copy: Copy): Promise<void> {
  const { id, wanted } = copy;
  try {
    const response = await answer;
    // Before anything else is waited for: the page may read the body as soon as it has the answer.
    const body = wanted === 'text' ? response.clone().body : null;
    copy.tell({ kind: 'answered', id, status: response.status });
    if (body !== null) await copyText(body, (text) => copy.tell({ kind: 'piece', id, text }));
    copy.tell({ kind: 'ended', id });
  } catch {
    copy.tell({ kind: 'broken', id });
  }
  copy.close();
}

async function copyText(body: ReadableStream<Uint8Array>, say: (text: string) => void): Promise<void> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  const gathered = gather(say);
  try {
    for (let length = 0; length < longestAnswer; ) {
      const { value, done } = await reader.read();
      if (done) return;
      const text = decoder.decode(value, { stream: true });
      length += text.length;
      gathered.add(text);
    }
    await reader.cancel();
  } finally {
    gathered.flush();
  }
}
