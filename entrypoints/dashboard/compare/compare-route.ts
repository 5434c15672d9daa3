import * as v from 'valibot';
import { Name } from '@/domain/vote';

/** Two models against each other; which ones is chosen for the reader where the link does not say. */
export interface CompareRoute {
  readonly view: 'compare';
  readonly a?: string;
  readonly b?: string;
}

/** Reads `#compare?a=…&b=…`; whatever is not understood is left out. */
export function readCompareRoute(query: string): CompareRoute {
  const said = new URLSearchParams(query);
  const [a, b] = (['a', 'b'] as const).map((side) => v.safeParse(Name, said.get(side)));
  return { view: 'compare', ...(a?.success && { a: a.output }), ...(b?.success && { b: b.output }) };
}

export function compareHash({ a, b }: Omit<CompareRoute, 'view'>): string {
  const said = new URLSearchParams({ ...(a && { a }), ...(b && { b }) });
  return said.size === 0 ? '#compare' : `#compare?${said}`;
}
