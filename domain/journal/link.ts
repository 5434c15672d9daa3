import * as v from 'valibot';

/**
 * What a name is to the model it was linked to. `codename`: what a model was called before its release. `alias`:
 * another way to write it. `dated`: one of its versions; these are one model only where versions are counted together.
 */
export const Relation = v.picklist(['codename', 'alias', 'dated']);
export type Relation = v.InferOutput<typeof Relation>;

/** A link that holds. */
export interface Link {
  readonly name: string;
  readonly to: string;
  readonly relation: Relation;
  readonly source: string;
  readonly sourceDate: string | undefined;
  /** When it was made. */
  readonly atMs: number;
}
