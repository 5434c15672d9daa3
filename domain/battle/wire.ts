import type { VoteSent, WireFact } from './wire-fact';

/** A vote on its way to the arena. */
export interface VoteRequest extends Omit<VoteSent, 'kind'> {
  /** Counts up from 1 over all votes that this page sent. */
  readonly number: number;
  readonly sentAtMs: number;
  readonly event: string | undefined;
  readonly state: 'sent' | 'taken' | 'refused' | 'unknown';
}

/** A turn that was asked for, oldest first, and whether its traffic names a model. */
export interface AskedTurn {
  readonly conversation: string | undefined;
  readonly turn: string | undefined;
  readonly isExposed: boolean;
}

/** What traffic has told of a page so far. It outlives single battles, because requests and pages go on apart. */
export interface Wire {
  readonly votes: readonly VoteRequest[];
  readonly sentCount: number;
  readonly asked: readonly AskedTurn[];
  /** Events that ended before the answer came that tells whose they are. */
  readonly ended: readonly { readonly event: string; readonly isOk: boolean }[];
}

export const silentWire: Wire = { votes: [], sentCount: 0, asked: [], ended: [] };

/** A page that sends without end must not make us remember without end. */
const longestMemory = 40;

/** What traffic has told after one more fact. A fact that says nothing new gives back the same value. */
export function hear(wire: Wire, fact: WireFact, atMs: number): Wire {
  switch (fact.kind) {
    case 'asked':
      return ask(wire, fact);
    case 'cleared':
      return wire.asked.length === 0 ? wire : { ...wire, asked: [] };
    case 'vote-sent':
      return send(wire, fact, atMs);
    case 'vote-answered':
      return change(wire, ({ request }) => request === fact.request, { state: fact.result });
    case 'numbered':
      return number(wire, fact);
    case 'event-ended':
      return end(wire, fact);
    case 'exposed':
      return expose(wire, fact);
    case 'reply-failed':
      return wire;
  }
}

function ask(wire: Wire, { conversation, turn }: WireFact & { kind: 'asked' }): Wire {
  const isKnown = turn !== undefined && wire.asked.some((asked) => asked.turn === turn);
  if (isKnown) return wire;
  return { ...wire, asked: remember(wire.asked, { conversation, turn, isExposed: false }) };
}

function send(wire: Wire, { kind: _, ...vote }: VoteSent, sentAtMs: number): Wire {
  const sentCount = wire.sentCount + 1;
  const request: VoteRequest = { ...vote, number: sentCount, sentAtMs, event: undefined, state: 'sent' };
  return { ...wire, sentCount, votes: remember(wire.votes, request) };
}

function number(wire: Wire, { request, event }: WireFact & { kind: 'numbered' }): Wire {
  const early = wire.ended.find((ended) => ended.event === event);
  const state = early && { state: early.isOk ? ('taken' as const) : ('refused' as const) };
  return change(wire, (vote) => vote.request === request, { event, ...state });
}

/** Frames can overtake the answer that numbers them, so the end of an unknown event is kept for later. */
function end(wire: Wire, { event, isOk }: WireFact & { kind: 'event-ended' }): Wire {
  const isKnown = wire.votes.some((vote) => vote.event === event);
  if (!isKnown) return { ...wire, ended: remember(wire.ended, { event, isOk }) };
  return change(wire, (vote) => vote.event === event, { state: isOk ? 'taken' : 'refused' });
}

/** The names that answer a vote expose nothing. */
function expose(wire: Wire, { conversation, turn, event }: WireFact & { kind: 'exposed' }): Wire {
  if (event !== undefined && wire.votes.some((vote) => vote.event === event)) return wire;
  const index = wire.asked.findLastIndex((asked) => turn === undefined || asked.turn === turn);
  const asked = wire.asked[index];
  if (asked?.isExposed) return wire;
  const exposed = { conversation, turn, ...asked, isExposed: true };
  return { ...wire, asked: asked ? wire.asked.with(index, exposed) : remember(wire.asked, exposed) };
}

/** The first answer to a vote stands. */
function change(wire: Wire, isMeant: (vote: VoteRequest) => boolean, some: Partial<VoteRequest>): Wire {
  const index = wire.votes.findIndex((vote) => isMeant(vote) && vote.state === 'sent');
  const vote = wire.votes[index];
  return vote === undefined ? wire : { ...wire, votes: wire.votes.with(index, { ...vote, ...some }) };
}

function remember<T>(all: readonly T[], one: T): readonly T[] {
  return [...all.slice(1 - longestMemory), one];
}
