import type { RankReport } from '@/workers/rank-report';
import type { CompareRoute } from './compare-route';

/** The two models that are compared: those of the link, else the best ones. */
export function chosenModels(route: CompareRoute, report: RankReport | undefined): CompareRoute {
  const names = report?.models.map(({ model }) => model) ?? [];
  const a = route.a ?? names.find((name) => name !== route.b);
  const b = route.b ?? names.find((name) => name !== a);
  return { view: 'compare', ...(a !== undefined && { a }), ...(b !== undefined && { b }) };
}
