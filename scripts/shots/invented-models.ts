import { normalSampler, seededRandom } from '@/domain/ranking/seeded-random';

export interface InventedModel {
  readonly name: string;
  /** On the scale of Bradley and Terry's model: logits. */
  readonly strength: number;
}

const families =
  'meadow|harbor|quartz|cinder|tern|juniper|lattice|brook|saffron|halyard|tussock|orrery|umbra|fjord|larch';
const forms =
  '3-pro|2-flash|mini|70b-instruct|large-2607|reasoner|8x22b|nano-1.5|chat-0713|coder-32b|9b-it|max|ultra|4.1|preview|lite|turbo|v2|vision|thinking';

/** Three hundred models that nobody makes, the first of which are met most. */
export const models: readonly InventedModel[] = inventModels();

function inventModels(): readonly InventedModel[] {
  const strength = normalSampler(seededRandom(3));
  // The forms go round first, so that the models met first are of different families.
  return forms
    .split('|')
    .flatMap((form) =>
      families.split('|').map((family) => ({ name: `${family}-${form}`, strength: strength() * 0.8 })),
    );
}
