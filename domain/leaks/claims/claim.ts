import type { LexiconName } from '@/domain/leaks/lexicon/build-lexicon';
import type { Token } from './tokens';

/** How a sentence ties the writer to a name. */
export type Relation =
  | 'is'
  | 'named'
  | 'called'
  | 'made'
  | 'based'
  | 'from'
  | 'as'
  | 'own'
  | 'policy'
  | 'card'
  | 'same'
  | 'signed'
  | 'unknown'
  | 'echo';

/** A sentence says, as its writer, that the writer is, or comes from, this name. */
export interface Claim {
  readonly relation: Relation;
  /** First character of the claim in the folded sentence: the writer's word, or the name where there is none. */
  readonly from: number;
  readonly token: Token;
  readonly name: LexiconName;
  /** Nothing in the sentence names the writer: product voice, a dropped subject. */
  readonly implied?: boolean;
  /** People are made so too ("trained at"): needs proof that an AI speaks. */
  readonly weak?: boolean;
  /** An AI noun stands in the frame: "as an AI made by". */
  readonly ofAi?: boolean;
}

/** What is known around the sentence. */
export interface ClaimContext {
  /** The sentence before spoke of its writer. */
  readonly carry: boolean;
  /** The reply has called itself an AI, an assistant or the like. */
  readonly isAi: boolean;
  /** The prompt asks who the model is. */
  readonly elicited: boolean;
  /** Characters of the folded sentence read so far. */
  readonly length: number;
  /** The sentence before asked about its writer: "My maker?" */
  readonly answerDue: boolean;
  /** Nothing came before this sentence. */
  readonly isFirst: boolean;
  /** The sentence has ended: nothing after it can change its meaning. */
  readonly complete: boolean;
  /** The language puts the definite article before names: "sou o Claude". */
  readonly articleBeforeName?: boolean;
  /** Whether the prompt speaks of this name without asking for it, so that an ordinary word in the reply is likely meant. */
  inPrompt(surface: string): boolean;
}
