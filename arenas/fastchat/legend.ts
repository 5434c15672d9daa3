import * as v from 'valibot';
import { listModels } from '@/domain/battle/identity';
import type { Legend } from '../contract';
import { endOfValue } from '../end-of-value';
import { readJson } from '../read-json';

const Choice = v.union([v.string(), v.looseTuple([v.string()])]);
const Config = v.looseObject({
  components: v.array(
    v.looseObject({ props: v.optional(v.looseObject({ choices: v.optional(v.unknown()) })) }),
  ),
  dependencies: v.array(v.looseObject({ id: v.optional(v.number()), api_name: v.optional(v.unknown()) })),
});
type Config = v.InferOutput<typeof Config>;

const assignment = 'window.gradio_config = ';

/** 2026-11, Gradio 4.44.1: the page carries its configuration inline, with all functions and all lists of models. */
export function readLegend(root: ParentNode): Legend | undefined {
  for (const script of root.querySelectorAll('script:not([src])')) {
    const text = script.textContent ?? '';
    const start = text.indexOf(assignment) + assignment.length;
    if (start < assignment.length) continue;
    const config = readJson(Config, text.slice(start, endOfValue(text, start)));
    if (config !== undefined) return { models: listModels(namesIn(config)), functions: functionsOf(config) };
  }
  return undefined;
}

function namesIn({ components }: Config): readonly string[] {
  return components.flatMap(({ props }) => {
    const choices = v.safeParse(v.array(Choice), props?.choices);
    return choices.success
      ? choices.output.flatMap((choice) => (typeof choice === 'string' ? choice : choice[0]))
      : [];
  });
}

function functionsOf({ dependencies }: Config): readonly string[] {
  const functions: string[] = [];
  for (const [index, { id, api_name: name }] of dependencies.entries()) {
    functions[id ?? index] = typeof name === 'string' ? name : '';
  }
  return functions;
}
