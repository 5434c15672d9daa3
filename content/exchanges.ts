import type { Exchange, ExchangeNews, TapMessage } from '@/domain/battle/exchange';

/** A page that opens exchanges without end must not make us remember them without end. */
const mostOpen = 60;
const longestLine = 2_097_152;

interface OpenExchange extends Omit<Exchange, 'news'> {
  /** The beginning of a line that has not ended yet. */
  rest: string;
}

/** Puts what was copied piece by piece together again: whole lines, each with the request that it answers. */
export class Exchanges {
  readonly #open = new Map<number, OpenExchange>();

  /** The exchange of a message with what is new of it; undefined when that is nothing yet. */
  take(message: TapMessage): Exchange | undefined {
    if (message.kind === 'sent') return this.#begin(message);
    const exchange = this.#open.get(message.id);
    if (exchange === undefined) return undefined;
    switch (message.kind) {
      case 'answered':
        return withNews(exchange, { kind: 'answered', status: message.status });
      case 'piece':
        return withLines(exchange, cutLines(exchange, message.text));
      case 'ended':
        this.#open.delete(message.id);
        return withLines(exchange, exchange.rest === '' ? [] : [exchange.rest]);
      case 'broken':
        this.#open.delete(message.id);
        return withNews(exchange, { kind: 'broken' });
    }
  }

  #begin({ id, path, method, request }: TapMessage & { kind: 'sent' }): Exchange | undefined {
    if (this.#open.has(id)) return undefined;
    const [oldest] = this.#open.keys();
    if (this.#open.size >= mostOpen && oldest !== undefined) this.#open.delete(oldest);
    const exchange = { id, path, method, request, rest: '' };
    this.#open.set(id, exchange);
    return withNews(exchange, { kind: 'sent' });
  }
}

function cutLines(exchange: OpenExchange, text: string): readonly string[] {
  const lines = (exchange.rest + text).split('\n');
  const rest = lines.pop() ?? '';
  exchange.rest = rest.length > longestLine ? '' : rest;
  return lines;
}

function withLines(exchange: OpenExchange, lines: readonly string[]): Exchange | undefined {
  return lines.length === 0 ? undefined : withNews(exchange, { kind: 'lines', lines });
}

function withNews({ id, path, method, request }: OpenExchange, news: ExchangeNews): Exchange {
  return { id, path, method, request, news };
}
