import type { Relation } from '@/domain/journal/link';
import { type TextKey, text } from '@/platform/text';

const relations: Readonly<Record<Relation, TextKey>> = {
  codename: 'relationCodename',
  alias: 'relationAlias',
  dated: 'relationDated',
};

/** What a name is to the model, in words: "is a codename of". */
export function relationText(relation: Relation): string {
  return text(relations[relation]);
}
