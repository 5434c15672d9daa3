import type { ArenaAdapter } from '@/arenas/contract';
import type { WireFact } from '@/domain/battle/wire-fact';
import { dropPending, keepPending, losePending, readPending } from '@/messaging/outbox';
import { newId, nowMs } from '@/platform/clock';
import { reportBug } from '@/platform/log';
import { openListener, untilFirstScript } from './channel';
import { watchClicks } from './clicks';
import { deliver } from './deliver';
import { Display } from './display';
import { openHost } from './host';
import { prepareLexicon } from './prepare-lexicon';
import { Recorder } from './recorder';
import { watch } from './watch';
import { openWireFeed } from './wire-feed';

const waitStepMs = 1000;

/** Runs an arena page for as long as `signal` lasts. A bug of ours must not break the page: the veil stays down. */
export function startArenaPage(
  adapter: ArenaAdapter,
  ownNames: Promise<readonly string[]>,
  signal: AbortSignal,
): void {
  runArenaPage(adapter, ownNames, signal).catch((error) => reportBug('arena page', error));
}

async function runArenaPage(
  adapter: ArenaAdapter,
  ownNames: Promise<readonly string[]>,
  signal: AbortSignal,
): Promise<void> {
  // The first thing of all: the name of the channel has to be agreed on before the page's own scripts run.
  const heard = listenToTap(adapter, signal);
  const lexicon = prepareLexicon(adapter, ownNames, document, signal);
  const display = new Display(adapter.id, openHost(document, signal), lexicon);
  window.addEventListener('pagehide', () => display.leave(), { signal });
  const onChange = display.update.bind(display);
  const site = { arena: adapter.id, host: location.host, veiled: true };
  const earlier = (await readPending()).filter(
    ({ arena, host, lost }) => lost === undefined && arena === site.arena && host === site.host,
  );
  const ports = { site, nowMs, newId, keepPending, dropPending, losePending, deliver, lexicon, onChange };
  const recorder = new Recorder(ports, earlier);
  heard.to((facts) => recorder.hear(facts));
  follow(adapter, recorder, signal);
}

/** What traffic tells, kept until there is somebody to tell it to. */
function listenToTap({ wire }: ArenaAdapter, signal: AbortSignal) {
  const waiting: (readonly WireFact[])[] = [];
  let tell = (facts: readonly WireFact[]): void => void waiting.push(facts);
  if (wire !== undefined) {
    const feed = openWireFeed(wire, { root: document, nowMs }, (facts) => tell(facts));
    openListener(document, { handshake: untilFirstScript(document), end: signal }, feed);
  }
  return {
    to(listener: typeof tell) {
      tell = listener;
      for (const facts of waiting.splice(0)) listener(facts);
    },
  };
}

/** Feeds the recorder: every change of the page, every click on a vote control, and the passing of time. */
function follow(adapter: ArenaAdapter, recorder: Recorder, signal: AbortSignal): void {
  const read = () => recorder.read(adapter.readPage(document, new URL(location.href)));
  watch(document, signal, read);
  watchClicks(document, signal, (target) => {
    const outcome = adapter.readClick(target);
    if (outcome === undefined) return;
    read();
    recorder.choose(outcome);
  });
  const timer = setInterval(() => recorder.wait(), waitStepMs);
  signal.addEventListener('abort', () => clearInterval(timer));
}
