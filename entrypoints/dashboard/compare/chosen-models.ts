import { battleTable } from '@/domain/ranking/win-rates';
import type { RankReport } from '@/workers/rank-report';
import type { CompareRoute } from './compare-route';

/** The two models that are compared: those of the link, else the best one and whom it met most often. */
export function chosenModels(route: CompareRoute, report: RankReport | undefined): CompareRoute {
  const names = report?.models.map(({ model }) => model) ?? [];
  const a = route.a ?? (route.b === undefined ? names[0] : rivalOf(route.b, names, report));
  const b = route.b ?? (a === undefined ? undefined : rivalOf(a, names, report));
  return { view: 'compare', ...(a !== undefined && { a }), ...(b !== undefined && { b }) };
}

/** Of the others the one with most votes against `model`, the better one of equals. `names` are best first. */
function rivalOf(
  model: string,
  names: readonly string[],
  report: RankReport | undefined,
): string | undefined {
  if (report === undefined) return undefined;
  const { counts } = report.fit;
  const row = battleTable(counts)[counts.models.indexOf(model)];
  const battles = (name: string) => row?.[counts.models.indexOf(name)] ?? 0;
  const others = names.filter((name) => name !== model);
  return others.toSorted((one, other) => battles(other) - battles(one))[0];
}
