/** One row of a leaderboard. */
export interface Standing {
  readonly model: string;
  /** Rating points; 1000 is the mean of the models that have votes. */
  readonly rating: number;
  /** Bounds of the 95% interval, rating points. */
  readonly lower: number;
  readonly upper: number;
  /** Standard error, rating points. */
  readonly se: number;
  /** Best and worst plausible rank (95%). */
  readonly rankLo: number;
  readonly rankHi: number;
  /** Rank by intervals that do not overlap, as the public arenas show it. */
  readonly rankUB: number;
  /** Probability of being the best of these models. */
  readonly pBest: number;
  /** Votes that count for the rating, and how they ended. */
  readonly votes: number;
  readonly wins: number;
  readonly losses: number;
  readonly ties: number;
  readonly bothBad: number;
  /** Mean share of decisive votes won, over the opponents; `null` if no vote was decisive. */
  readonly averageWinRate: number | null;
  /** Too few votes to take the rating seriously. */
  readonly provisional: boolean;
  /** Models of different components are not linked by any chain of votes. */
  readonly component: number;
}
