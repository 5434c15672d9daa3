import { type Legend, noLegend, type WireReader } from '@/arenas/contract';
import { longestMessage, readTapMessage } from '@/domain/battle/exchange';
import type { WireFact } from '@/domain/battle/wire-fact';
import { openBudget } from './budget';
import type { Say } from './channel';
import { Exchanges } from './exchanges';

/** A page that never shows its legend must not be searched for it at every message. */
const mostTries = 50;

/** What the feed needs of the world. */
interface FeedPorts {
  readonly root: ParentNode;
  readonly nowMs: () => number;
}

/**
 * Makes facts of what the channel says. All of it may be a page's doing: what is too long, too much or of another shape
 * is dropped without a word.
 */
export function openWireFeed(
  reader: WireReader,
  { root, nowMs }: FeedPorts,
  onFacts: (facts: readonly WireFact[]) => void,
): Say {
  const exchanges = new Exchanges();
  const hasRoom = openBudget(nowMs);
  const findLegend = openLegend(reader, root);
  return (text) => {
    if (text.length > longestMessage || !hasRoom(text)) return;
    const message = readTapMessage(text);
    const exchange = message && exchanges.take(message);
    if (exchange === undefined) return;
    const facts = reader.readWire(exchange, findLegend());
    if (facts.length > 0) onFacts(facts);
  };
}

/** Looks for the legend until it is there, and then no more. */
function openLegend(reader: WireReader, root: ParentNode): () => Legend {
  let legend: Legend | undefined;
  let tries = 0;
  return () => {
    if (legend === undefined && tries++ < mostTries) legend = reader.readLegend(root);
    return legend ?? noLegend;
  };
}
