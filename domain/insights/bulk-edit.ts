import type { Saying } from '../journal/event';
import type { StandingVote } from '../journal/project-vote';
import { mostTags } from '../remarks';
import type { VerdictState } from '../verdict/verdict';
import { overruledState } from './overruled';

/** Something done to many votes at once. A project of no letters takes votes out of theirs. */
export type BulkEdit =
  | { readonly kind: 'tag' | 'untag'; readonly tags: readonly string[] }
  | { readonly kind: 'project'; readonly project: string }
  | { readonly kind: 'withdraw' | 'restore' }
  /** Without a state the verdict is left to the rules. */
  | { readonly kind: 'judge'; readonly state: VerdictState | undefined };

/** What an edit comes to. */
export interface BulkPlan {
  /** One for each vote that it would change, in the order of the votes. */
  readonly sayings: readonly Saying[];
  /** What takes exactly these back. */
  readonly undo: readonly Saying[];
  /** How many votes are as the edit wants them already. */
  readonly unchanged: number;
}

/** Plans an edit: it is shown first, done on request, and can be undone as a whole. */
export function planBulkEdit(votes: readonly StandingVote[], edit: BulkEdit): BulkPlan {
  const changes = votes.flatMap((vote) => changeOf(vote, edit) ?? []);
  return {
    sayings: changes.map(({ say }) => say),
    undo: changes.map(({ undo }) => undo),
    unchanged: votes.length - changes.length,
  };
}

interface Change {
  readonly say: Saying;
  readonly undo: Saying;
}

function changeOf(vote: StandingVote, edit: BulkEdit): Change | undefined {
  const voteId = vote.id;
  switch (edit.kind) {
    case 'tag':
      return amendTags(vote, [...new Set([...vote.tags, ...edit.tags])].slice(0, mostTags));
    case 'untag':
      return amendTags(
        vote,
        vote.tags.filter((tag) => !edit.tags.includes(tag)),
      );
    case 'project': {
      const before = vote.project ?? '';
      if (before === edit.project) return undefined;
      const amend = (project: string) => ({ kind: 'vote.amended', voteId, project }) as const;
      return { say: amend(edit.project), undo: amend(before) };
    }
    case 'withdraw':
    case 'restore': {
      if (vote.isWithdrawn === (edit.kind === 'withdraw')) return undefined;
      const [withdrawn, restored] = [
        { kind: 'vote.withdrawn', voteId } as const,
        { kind: 'vote.restored', voteId } as const,
      ];
      return edit.kind === 'withdraw'
        ? { say: withdrawn, undo: restored }
        : { say: restored, undo: withdrawn };
    }
    case 'judge': {
      const before = overruledState(vote.verdict);
      const isSo = edit.state === undefined ? before === undefined : vote.verdict.state === edit.state;
      if (isSo) return undefined;
      return { say: judged(voteId, edit.state), undo: judged(voteId, before) };
    }
  }
}

function amendTags({ id, tags }: StandingVote, now: readonly string[]): Change | undefined {
  if (now.join('\n') === tags.join('\n')) return undefined;
  const amend = (its: readonly string[]): Saying => ({ kind: 'vote.amended', voteId: id, tags: [...its] });
  return { say: amend(now), undo: amend(tags) };
}

function judged(voteId: string, state: VerdictState | undefined): Saying {
  return { kind: 'vote.judged', voteId, ...(state !== undefined && { state }) };
}
