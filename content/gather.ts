/** Longest text that is copied of an answer, in UTF-16 units. */
export const longestAnswer = 2_097_152;
const longestPiece = 65_536;
/** Pieces that come faster than this are said together. */
const pauseMs = 20;

/** Says what was added, at once or after a short pause, in pieces of bounded length. */
export function gather(say: (text: string) => void) {
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
