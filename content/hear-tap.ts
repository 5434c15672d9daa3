import { openBudget } from './budget';
import { openListener, type Say, untilFirstScript } from './channel';

/** Gives what the tap has said and will say to `listener`. */
export type Tap = (listener: Say) => void;

/** Where there is no tap. */
export const silentTap: Tap = () => {};

/**
 * Agrees with the tap on a channel, which must be done before the page's first script. What it says is kept, within
 * bounds, until there is somebody to listen: what arena a page belongs to may take a while to find out.
 */
export function hearTap(document: Document, signal: AbortSignal): Tap {
  const kept: string[] = [];
  const hasRoom = openBudget(() => 0);
  let tell: Say = (text) => {
    if (hasRoom(text)) kept.push(text);
  };
  openListener(document, { handshake: untilFirstScript(document), end: signal }, (text) => tell(text));
  return (listener) => {
    tell = listener;
    for (const text of kept.splice(0)) listener(text);
  };
}
