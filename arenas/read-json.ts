import * as v from 'valibot';

/** The value of a JSON text in the shape of `schema`; undefined when it is not JSON or has another shape. */
export function readJson<const S extends v.GenericSchema>(
  schema: S,
  text: string,
): v.InferOutput<S> | undefined {
  const parsed = v.safeParse(schema, parse(text));
  return parsed.success ? parsed.output : undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // Cut off, or no JSON at all.
  }
}
