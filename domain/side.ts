import * as v from 'valibot';

export const sides = ['a', 'b'] as const;

/** One of the two hidden models of a battle. Never left or right: layouts move. */
export const Side = v.picklist(sides);
export type Side = v.InferOutput<typeof Side>;

/** Something known for each of the two sides. */
export type PerSide<T> = { readonly a: T; readonly b: T };

/** The schema of a `PerSide` of whatever `schema` accepts. */
export function perSide<const S extends v.GenericSchema>(schema: S) {
  return v.strictObject({ a: schema, b: schema });
}
