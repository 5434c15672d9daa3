import * as v from 'valibot';
import { Side } from '@/domain/side';

/** What a finding says about the battle; `docs/leaks.md` describes each kind. */
export const findingKinds = [
  'self-model',
  'self-family',
  'self-card',
  'self-maker',
  'self-maker-implied',
  'self-unknown',
  'persona-own',
  'persona-user',
  'mention',
  'system-echo',
  'cutoff',
  'template-token',
  'reasoning-tag',
  'house-phrase',
  'id-prefix',
  'error-text',
  'provider-url',
] as const;
export const FindingKind = v.picklist(findingKinds);
export type FindingKind = v.InferOutput<typeof FindingKind>;

/** `void`: the vote should not count. `suspect`: shown, counts unless the user decides. `note`: recorded only. */
export const Severity = v.picklist(['void', 'suspect', 'note']);
export type Severity = v.InferOutput<typeof Severity>;

/** The part of a turn a text belongs to. */
export const Part = v.picklist(['answer', 'reasoning', 'error', 'page']);
export type Part = v.InferOutput<typeof Part>;

/** Half-open range in UTF-16 units of the original reply. */
export const Span = v.strictObject({
  start: v.pipe(v.number(), v.integer(), v.minValue(0)),
  end: v.pipe(v.number(), v.integer(), v.minValue(0)),
});
export type Span = v.InferOutput<typeof Span>;

/** Whom the reply says it is. Known before the vote only inside the detector: never show or store it before. */
export const ClaimedIdentity = v.strictObject({
  maker: v.optional(v.string()),
  family: v.optional(v.string()),
  model: v.optional(v.string()),
});
export type ClaimedIdentity = v.InferOutput<typeof ClaimedIdentity>;

/** One piece of evidence that a text tells who wrote it. Serialisable; the quote stands on its own. */
export const Finding = v.strictObject({
  kind: FindingKind,
  severity: Severity,
  /** Stable id of the rule that spoke, such as `en:is`. */
  rule: v.string(),
  detectorVersion: v.string(),
  lexiconVersion: v.string(),
  side: v.optional(Side),
  turn: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  part: Part,
  /** Language of the clause (ISO 639-1), not of the reply. */
  language: v.optional(v.string()),
  /** The prompt asked who the model is. */
  elicited: v.boolean(),
  /** The claim plays a role: under a name the user gave, or under its own. */
  persona: v.optional(v.picklist(['user', 'own'])),
  /** The leaking words, from the first word of the claim to the end of the name. */
  span: Span,
  /** The identifying name alone: what redaction hides. */
  nameSpan: Span,
  quote: v.pipe(v.string(), v.maxLength(240)),
  claimed: ClaimedIdentity,
  /** The same sentence takes the claim back. The severity stays: it was read. */
  corrected: v.optional(v.boolean()),
  /** Written so that a plain search misses it: zero-width characters or look-alike letters. */
  obfuscated: v.optional(v.boolean()),
});
export type Finding = v.InferOutput<typeof Finding>;
