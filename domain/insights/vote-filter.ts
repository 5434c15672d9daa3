import * as v from 'valibot';
import type { StandingVote } from '../journal/project-vote';
import { Outcome } from '../outcome';
import { VerdictState } from '../verdict/verdict';
import { Language, Name } from '../vote';

/** A word of the voter's own. */
const FacetWord = v.pipe(v.string(), v.nonEmpty(), v.maxLength(300));

const entries = {
  arena: Name,
  model: Name,
  /** The other model of the pair. */
  against: Name,
  outcome: Outcome,
  /** How the vote stands; one that was withdrawn has no verdict. */
  standing: v.picklist([...VerdictState.options, 'withdrawn']),
  tag: FacetWord,
  project: FacetWord,
  language: Language,
  /** Words that its names, note, prompts or replies must all hold. */
  words: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(300)),
} as const;

/** Which votes to list. What is not said is not filtered by. */
export type VoteFilter = { readonly [K in FilterKey]?: v.InferOutput<(typeof entries)[K]> };
export type FilterKey = keyof typeof entries;
export const filterKeys = Object.keys(entries) as FilterKey[];

/** Reads what a link says; whatever is not understood is left out. */
export function readVoteFilter(said: (key: FilterKey) => string | null): VoteFilter {
  const understood = filterKeys.flatMap((key) => {
    const parsed = v.safeParse(entries[key], said(key));
    return parsed.success ? [[key, parsed.output]] : [];
  });
  return Object.fromEntries(understood);
}

/** Whether all but the words of the filter fit the vote. */
export function fits(filter: VoteFilter, vote: StandingVote): boolean {
  const { arena, model, against, outcome, standing, tag, project, language } = filter;
  return (
    (arena ?? vote.arena) === vote.arena &&
    (outcome ?? vote.outcome) === vote.outcome &&
    isOn(vote, model) &&
    isOn(vote, against) &&
    (tag === undefined || vote.tags.includes(tag)) &&
    (project ?? vote.project) === vote.project &&
    (language ?? vote.language) === vote.language &&
    (standing === undefined || standing === standingOf(vote))
  );
}

function isOn({ models }: StandingVote, model: string | undefined): boolean {
  return model === undefined || models.a === model || models.b === model;
}

/**
 * A test for whether all of `words` are in a vote's texts, in any case and order. Half-width and full-width, composed
 * and decomposed letters are the same.
 */
export function wordTest(words: string): (texts: readonly string[]) => boolean {
  const wanted = folded(words)
    .split(/\s+/)
    .filter((word) => word !== '');
  return (texts) => {
    const all = folded(texts.join('\n'));
    return wanted.every((word) => all.includes(word));
  };
}

function standingOf({ isWithdrawn, verdict }: StandingVote): VoteFilter['standing'] {
  return isWithdrawn ? 'withdrawn' : verdict.state;
}

function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
