import type { Exchange } from '@/domain/battle/exchange';
import type { WireFact } from '@/domain/battle/wire-fact';

type VoteSent = Extract<WireFact, { kind: 'vote-sent' }>;

/** What an exchange that carries a vote tells: that it was sent, with what is known of it, and later how it ended. */
export function readVoteExchange(
  { id, news }: Exchange,
  sent: Omit<VoteSent, 'kind' | 'request'>,
): readonly WireFact[] {
  switch (news.kind) {
    case 'sent':
      return [{ kind: 'vote-sent', request: id, ...sent }];
    case 'answered':
      return [{ kind: 'vote-answered', request: id, result: news.status < 400 ? 'taken' : 'refused' }];
    case 'broken':
      return [{ kind: 'vote-answered', request: id, result: 'unknown' }];
    case 'lines':
      return [];
  }
}
