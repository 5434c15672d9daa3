/** Says one text to the other world. */
export type Say = (text: string) => void;

// Said once by each end, before any script of the page runs. A page knows these two names, and gains nothing by them.
const offering = 'blind-ballot:offer';
const asking = 'blind-ballot:ask';

/**
 * The end of the channel in the page's world. What it says travels as events under a name that only the other end was
 * told; it hears nothing itself. Whichever end starts first, the name is handed over when the second one starts.
 *
 * Everything that is needed later is taken from the page's world now, while it is still as the browser made it: a page
 * that replaces `dispatchEvent` or `CustomEvent` does not see the name go by.
 */
export function openSpeaker(target: EventTarget): Say {
  const { apply } = Reflect;
  const { dispatchEvent } = target;
  const Message = CustomEvent;
  const name = newName();
  const say = (type: string, detail: string, cancelable = false): boolean =>
    apply(dispatchEvent, target, [new Message(type, { detail, cancelable })]);
  const isTaken = !say(offering, name, true);
  if (!isTaken) target.addEventListener(asking, () => say(offering, name, true), { once: true });
  return (text) => {
    say(name, text);
  };
}

/**
 * The end of the channel in our own world: calls `onText` with what the other end says. All of it may be a page's
 * doing. Names are taken until `handshake` aborts, and from the first end that offers one.
 */
export function openListener(
  target: EventTarget,
  signals: { readonly handshake: AbortSignal; readonly end: AbortSignal },
  onText: Say,
): void {
  const taken = new AbortController();
  const listen = (event: Event) => {
    const name = textOf(event);
    if (name === undefined || !nameForm.test(name)) return;
    taken.abort();
    event.preventDefault(); // Tells the other end that its name was heard.
    target.addEventListener(name, (message) => tell(message, onText), { signal: signals.end });
  };
  const signal = AbortSignal.any([taken.signal, signals.handshake, signals.end]);
  target.addEventListener(offering, listen, { signal });
  target.dispatchEvent(new Event(asking));
}

/** Aborts when the first script of a page appears: from then on it is not only us who can speak. */
export function untilFirstScript(document: Document): AbortSignal {
  const over = new AbortController();
  const observer = new MutationObserver(check);
  observer.observe(document, { childList: true, subtree: true });
  check();
  return over.signal;

  function check(): void {
    if (document.querySelector('script') === null) return;
    observer.disconnect();
    over.abort();
  }
}

const nameForm = /^blind-ballot:[0-9a-f]{32}$/;

function newName(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return `blind-ballot:${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

function tell(event: Event, onText: Say): void {
  const text = textOf(event);
  if (text !== undefined) onText(text);
}

/** Only strings cross from world to world alike in all browsers. */
function textOf(event: Event): string | undefined {
  const detail: unknown = 'detail' in event ? event.detail : undefined;
  return typeof detail === 'string' ? detail : undefined;
}
