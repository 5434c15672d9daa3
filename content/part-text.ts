import type { Part } from '@/domain/battle/part';
import { type TextKey, text } from '@/platform/text';

const keys: Readonly<Record<Part, TextKey>> = {
  app: 'partApp',
  arenaTab: 'partArenaTab',
  battleTab: 'partBattleTab',
  conversation: 'partConversation',
  composer: 'partComposer',
  description: 'partDescription',
  prompt: 'partPrompt',
  replies: 'partReplies',
  replyPair: 'partReplyPair',
  replyA: 'partReplyA',
  replyB: 'partReplyB',
  places: 'partPlaces',
  players: 'partPlayers',
  voteButtons: 'partVoteButtons',
  voteA: 'partVoteA',
  voteB: 'partVoteB',
  voteTie: 'partVoteTie',
  voteBothBad: 'partVoteBothBad',
  toNames: 'partToNames',
  modelLabels: 'partModelLabels',
  modelNames: 'partModelNames',
  nameA: 'partNameA',
  nameB: 'partNameB',
};

/** What a part of a battle's page is called. */
export function partText(part: Part): string {
  return text(keys[part]);
}
