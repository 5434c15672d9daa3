import type { Exchange } from '@/domain/battle/exchange';

/** A request that was just sent, unless more is said of it. */
export function anExchange(some: Partial<Exchange> & { body?: unknown } = {}): Exchange {
  const { body, ...rest } = some;
  const request = body === undefined ? '' : JSON.stringify(body);
  return { id: 1, path: '/', method: 'POST', request, news: { kind: 'sent' }, ...rest };
}
