import * as v from 'valibot';
import type { Outcome } from '../outcome';

/** What a page of a battle is made of, as far as an adapter looks for it. A message says each in the user's language. */
export const Part = v.picklist([
  // What makes a page one of an arena.
  'app',
  'arenaTab',
  'battleTab',
  'conversation',
  'composer',
  'description',
  // A pair.
  'prompt',
  'replies',
  'replyPair',
  'replyA',
  'replyB',
  // Where the two stand, which self-blinding has to know.
  'places',
  'players',
  // What a vote is cast with.
  'voteButtons',
  'voteA',
  'voteB',
  'voteTie',
  'voteBothBad',
  'toNames',
  // Where models are named.
  'modelLabels',
  'modelNames',
  'nameA',
  'nameB',
]);
export type Part = v.InferOutput<typeof Part>;

/** The control of each outcome. */
export const controlParts: Readonly<Record<Outcome, Part>> = {
  a: 'voteA',
  b: 'voteB',
  tie: 'voteTie',
  bothBad: 'voteBothBad',
};
