import type { Traits } from '@/domain/features';
import type { StyledVote } from './styled-vote';

/** What public arenas control for: how long a reply is, and how much it is formatted. */
export const styleFeatures = [
  'characters',
  'lists',
  'headers',
  'bold',
] as const satisfies readonly (keyof Traits)[];
export type StyleFeature = (typeof styleFeatures)[number];

/** Which of them are controlled for. */
export const styleChoices = {
  all: styleFeatures,
  length: ['characters'],
  markdown: ['lists', 'headers', 'bold'],
} as const satisfies Readonly<Record<string, readonly StyleFeature[]>>;
export type StyleChoice = keyof typeof styleChoices;

/** The numbers of a vote's replies in the order of `styleFeatures`. */
export function styleNumbers(traits: Traits): readonly number[] {
  return styleFeatures.map((feature) => traits[feature]);
}

/** Votes with the numbers of all features as votes with those of some. */
export function withFeatures(
  votes: readonly StyledVote[],
  features: readonly StyleFeature[],
): readonly StyledVote[] {
  const places = features.map((feature) => styleFeatures.indexOf(feature));
  const pick = (numbers: readonly number[]) =>
    numbers.length === styleFeatures.length ? places.map((place) => numbers[place] ?? Number.NaN) : [];
  return votes.map((vote) => ({ ...vote, features: { a: pick(vote.features.a), b: pick(vote.features.b) } }));
}
