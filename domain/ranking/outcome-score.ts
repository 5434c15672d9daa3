import type { Outcome } from '@/domain/outcome';

/** What an outcome is worth to side a. "Both bad" says as little about which is better as a tie does. */
export const scoreOfA: Readonly<Record<Outcome, number>> = { a: 1, b: 0, tie: 0.5, bothBad: 0.5 };
