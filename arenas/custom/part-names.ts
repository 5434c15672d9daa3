import type { Outcome } from '@/domain/outcome';

const votes: Readonly<Record<Outcome, string>> = {
  a: 'vote for A',
  b: 'vote for B',
  tie: 'vote for a tie',
  bothBad: 'vote for both bad',
};

/** What the parts of a battle are called where one is missing. */
export const partNames = {
  description: 'description of its parts',
  prompt: 'prompt',
  replyA: 'reply A',
  replyB: 'reply B',
  nameA: 'name of A',
  nameB: 'name of B',
  votes,
} as const;
