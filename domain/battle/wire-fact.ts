import type { Outcome } from '../outcome';
import type { Side } from '../side';
import type { Mode } from '../vote';

/**
 * What traffic says of a battle. It confirms or corrects what was clicked and never stands alone: whatever it says,
 * there is no vote without a click of the user, and no names but those that the page shows.
 */
export type WireFact =
  /** A prompt was sent, or a conversation was fetched whose newest turn is this one. */
  | { readonly kind: 'asked'; readonly conversation?: string; readonly turn?: string }
  /** A new conversation begins. Told only where conversations have no ids. */
  | { readonly kind: 'cleared' }
  /** The vote left the page. `request` is the number of its exchange. */
  | VoteSent
  | {
      readonly kind: 'vote-answered';
      readonly request: number;
      readonly result: 'taken' | 'refused' | 'unknown';
    }
  /** The arena gave a request the number under which its stream will speak of it. */
  | { readonly kind: 'numbered'; readonly request: number; readonly event: string }
  | { readonly kind: 'event-ended'; readonly event: string; readonly isOk: boolean }
  /** Something that names the model behind this side is in the traffic. What it is has been forgotten on the spot. */
  | {
      readonly kind: 'exposed';
      readonly side: Side;
      readonly conversation?: string;
      readonly turn?: string;
      readonly event?: string;
    }
  /** The reply of this side broke off with an error. The page shows it too, and only then does it count. */
  | { readonly kind: 'reply-failed'; readonly side: Side; readonly turn?: string };

export interface VoteSent {
  readonly kind: 'vote-sent';
  readonly request: number;
  /** Left out where the request does not tell: then it only confirms what was clicked. */
  readonly outcome?: Outcome;
  /** How the pair was chosen, where one request differs from the other by it. */
  readonly mode?: Mode;
  readonly conversation?: string;
  /** The arena's ids of the two replies voted on. */
  readonly turn?: string;
  /** The page itself says that names were readable when the vote was cast. */
  readonly isNamed: boolean;
}
