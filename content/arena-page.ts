import type { ArenaAdapter } from '@/arenas/contract';
import type { Lexicon } from '@/domain/leaks/lexicon/build-lexicon';
import { dropPending, keepPending, losePending, readPending } from '@/messaging/outbox';
import { newId, nowMs } from '@/platform/clock';
import { reportBug } from '@/platform/log';
import { watchClicks } from './clicks';
import { deliver } from './deliver';
import { Display } from './display';
import type { Tap } from './hear-tap';
import { openHost } from './host';
import { prepareLexicon } from './prepare-lexicon';
import { Recorder } from './recorder';
import { guardCopies } from './redaction/copy-guard';
import { withExposure } from './redaction/exposure';
import { Redaction } from './redaction/redaction';
import { watch } from './watch';
import { openWireFeed } from './wire-feed';

const waitStepMs = 1000;

/** Runs an arena page for as long as `signal` lasts. A bug of ours must not break the page: the veil stays down. */
export function startArenaPage(
  adapter: ArenaAdapter,
  ownNames: Promise<readonly string[]>,
  tap: Tap,
  signal: AbortSignal,
): void {
  runArenaPage(adapter, ownNames, tap, signal).catch((error) => reportBug('arena page', error));
}

async function runArenaPage(
  adapter: ArenaAdapter,
  ownNames: Promise<readonly string[]>,
  tap: Tap,
  signal: AbortSignal,
): Promise<void> {
  const lexicon = prepareLexicon(adapter, ownNames, document, signal);
  const host = openHost(document, signal);
  // Before anything is waited for: a page may come with its replies in it.
  const redaction = new Redaction({ document, host, replies: adapter.replies, lexicon }, signal);
  guardCopies(document, redaction, signal);
  const display = new Display(adapter.id, host, lexicon, redaction);
  window.addEventListener('pagehide', () => display.leave(), { signal });
  const onChange = display.update.bind(display);
  const site = { arena: adapter.id, host: location.host, veiled: true };
  const earlier = (await readPending()).filter(
    ({ arena, host, lost }) => lost === undefined && arena === site.arena && host === site.host,
  );
  const ports = { site, nowMs, newId, keepPending, dropPending, losePending, deliver, lexicon, onChange };
  const recorder = new Recorder(ports, earlier);
  listen(tap, adapter, recorder);
  follow(adapter, recorder, redaction, lexicon, signal);
}

/** What an arena of unknown traffic sends is dropped, not kept. */
function listen(tap: Tap, { wire }: ArenaAdapter, recorder: Recorder): void {
  const onFacts = recorder.hear.bind(recorder);
  tap(wire === undefined ? () => {} : openWireFeed(wire, { root: document, nowMs }, onFacts));
}

/** Feeds the recorder: every change of the page, every click on a vote control, and the passing of time. */
function follow(
  adapter: ArenaAdapter,
  recorder: Recorder,
  redaction: Redaction,
  lexicon: () => Lexicon | undefined,
  signal: AbortSignal,
): void {
  const read = () => {
    const reading = adapter.readPage(document, new URL(location.href));
    const { isExposed } = redaction;
    recorder.read(withExposure(reading, { isExposed, title: document.title, lexicon: lexicon() }));
  };
  watch(document, signal, read);
  watchClicks(document, signal, (target) => {
    const outcome = adapter.readClick(target);
    if (outcome === undefined) return;
    read();
    recorder.choose(outcome, adapter.readRatedSide?.(target));
  });
  const timer = setInterval(() => recorder.wait(), waitStepMs);
  signal.addEventListener('abort', () => clearInterval(timer));
}
