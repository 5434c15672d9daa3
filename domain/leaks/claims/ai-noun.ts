import { addClaim } from './add-claim';
import type { ClauseState } from './clause-state';
import { gapBetween } from './later-cues';

const nounPhraseLimit = 6;

export function readAi(state: ClauseState, index: number): void {
  state.contentInClause++;
  state.prevUnknown = false;
  if (claimMakerBefore(state, index)) return;
  // "I'm not X (a model from Y)": the noun explains the name that was taken back.
  if (state.head === 'name' && state.open.at(-1)?.rejected) return;
  const inNounPhrase = state.relation === 'is' || state.relation === 'as' || isApposition(state);
  if (inNounPhrase && !state.broken && state.unknown <= nounPhraseLimit) {
    state.head = 'self-noun';
    state.sawAi = true;
    state.unknown = 0;
  } else if (state.relation === '' && state.head !== 'claimed') {
    state.head = 'word';
  }
}

function isApposition(state: ClauseState): boolean {
  return state.relation === '' && state.subject === 'self' && state.head === 'subject';
}

/** "I am a Google AI model", "我是百度的模型": the maker stands right before the noun that is the writer. */
function claimMakerBefore(state: ClauseState, index: number): boolean {
  const last = state.open.at(-1);
  const isRelated =
    state.relation === 'is' ||
    state.relation === 'as' ||
    state.relation === 'named' ||
    endsOwnPredicate(state, index);
  if (!last || last.closed || last.rejected || !isRelated || !last.inReach || last.index < state.frameIndex)
    return false;
  if (index - last.index > 3 || gapBetween(state, last.index, index) > 2) return false;
  last.closed = true;
  addClaim(state, 'from', last.token);
  state.head = 'self-noun';
  state.sawAi = true;
  return true;
}

/** "私はOpenAIのモデルです": the noun is the predicate of a clause about the writer. */
function endsOwnPredicate(state: ClauseState, index: number): boolean {
  return state.subject === 'self' && state.relation === '' && state.tokens[index + 1]?.kind === 'isAfter';
}
