import type { TapMessage } from '@/domain/battle/exchange';

const longestAnswer = 2_097_152;
const longestPiece = 65_536;
/** Pieces that come faster than this are said together. */
const pauseMs = 20;

/**
 * Follows the answer of one request and tells of it. Its body is read from a clone, so that the page gets every chunk
 * when it comes. Two things a page could notice: when it cancels the body of an answer, instead of aborting the request
 * as the arenas we know do, it waits for the clone to end as well; and a failed request that it handles nowhere is not
 * reported as unhandled.
 */
export async function copyAnswer(
  answer: Promise<Response>,
  id: number,
  wanted: 'status' | 'text',
  tell: (message: TapMessage) => void,
): Promise<void> {
  try {
    const response = await answer;
    // Before anything else is waited for: the page may read the body as soon as it has the answer.
    const body = wanted === 'text' ? response.clone().body : null;
    tell({ kind: 'answered', id, status: response.status });
    if (body !== null) await copyText(body, (text) => tell({ kind: 'piece', id, text }));
    tell({ kind: 'ended', id });
  } catch {
    tell({ kind: 'broken', id });
  }
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

/** Says what was added, at once or after a short pause, in pieces of bounded length. */
function gather(say: (text: string) => void) {
  let text = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    for (let at = 0; at < text.length; at += longestPiece) say(text.slice(at, at + longestPiece));
    text = '';
  };
  return {
    flush,
    add(more: string) {
      text += more;
      timer ??= setTimeout(flush, pauseMs);
    },
  };
}
