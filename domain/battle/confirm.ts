import type { Outcome } from '../outcome';
import type { Mode } from '../vote';
import type { Battle } from './battle';
import { pairStart } from './pair-start';
import type { VoteRequest } from './wire';

/** How long a vote without an answer counts as being on its way. A stream that nobody copies never tells its end. */
export const flightPatienceMs = 10_000;

/** What is to be recorded of a click, now that traffic has been heard. */
export interface Confirmation {
  readonly outcome: Outcome;
  /** `traffic`: the arena was seen to receive this outcome. `page`: only the names that followed say that it did. */
  readonly confirmedBy: 'page' | 'traffic';
  /** What the click seemed to say, where the arena received something else. */
  readonly clickedAs?: Outcome;
}

/** What the arena received wins over what the click seemed to say; without a click there is nothing to confirm. */
export function confirm(battle: Battle, clicked: Outcome): Confirmation {
  const request = standingRequest(battle);
  if (request === undefined) return { outcome: clicked, confirmedBy: 'page' };
  const { outcome: received = clicked } = request;
  const differs = received !== clicked;
  return { outcome: received, confirmedBy: 'traffic', ...(differs && { clickedAs: clicked }) };
}

/** Whether the page itself told the arena that names were readable when the vote was cast. */
export function wasSentNamed(battle: Battle): boolean {
  return standingRequest(battle)?.isNamed === true;
}

/** Whether the arena turned down all that was sent for the click. */
export function isRefused(battle: Battle): boolean {
  return requestsOf(battle).length > 0 && standingRequest(battle) === undefined;
}

/** Whether the vote of the click is still being sent. */
export function isInFlight(battle: Battle, atMs: number): boolean {
  const request = standingRequest(battle);
  return request?.state === 'sent' && atMs - request.sentAtMs < flightPatienceMs;
}

/** How far the vote of the click has come, as traffic tells; undefined where it tells nothing of it. */
export function stateInTraffic(battle: Battle): VoteRequest['state'] | undefined {
  return standingRequest(battle)?.state ?? (isRefused(battle) ? 'refused' : undefined);
}

/**
 * Whether the traffic of the pair on the page names a model: each of its turns was asked for. After a reload only some
 * of them are known.
 */
export function isPairExposed({ wire, turns, conversation }: Battle): boolean {
  const asked = wire.asked.filter((turn) => isSame(turn.conversation, conversation));
  const ofPair = asked.slice(-Math.max(1, turns.length - pairStart(turns)));
  return ofPair.some(({ isExposed }) => isExposed);
}

/** Where two votes were sent in haste, the first counts, as it does on FastChat. */
function standingRequest(battle: Battle): VoteRequest | undefined {
  return requestsOf(battle).find(({ state }) => state !== 'refused');
}

function requestsOf({ choice, conversation, mode, wire }: Battle): readonly VoteRequest[] {
  if (choice === undefined) return [];
  return wire.votes.filter(
    (vote) =>
      vote.number > choice.sentBefore &&
      isSame(vote.conversation, conversation) &&
      isSame(vote.mode, arenaMode(mode)) &&
      !isOlderTurn(vote.turn, wire.asked),
  );
}

/** The arena knows nothing of our hiding its names. */
function arenaMode(mode: Mode): Mode {
  return mode === 'self-blind' ? 'side-by-side' : mode;
}

/** A vote on a turn that is known and not the newest has nothing to do with a click on the newest. */
function isOlderTurn(turn: string | undefined, asked: Battle['wire']['asked']): boolean {
  return turn !== undefined && asked.slice(0, -1).some((known) => known.turn === turn);
}

/** What is not known contradicts nothing. */
function isSame<T>(one: T | undefined, other: T | undefined): boolean {
  return one === undefined || other === undefined || one === other;
}
