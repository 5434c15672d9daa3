import { type Marker, markers } from '@/domain/leaks/channels/markers';
import { expandCues } from '@/domain/leaks/grammar/expand-cues';
import { type CueKind, cueKinds, type Grammar } from '@/domain/leaks/grammar/grammar';
import { isSaidByPeople } from '@/domain/leaks/grammar/said-by-people';
import type { Lexicon } from '@/domain/leaks/lexicon/build-lexicon';
import { type Automaton, buildAutomaton } from '@/domain/leaks/text/automaton';
import { foldText } from '@/domain/leaks/text/fold';

/** Everything the reader looks for, compiled: names, cue words of all languages, markers of templates and channels. */
export interface Vocabulary {
  readonly lexicon: Lexicon;
  readonly grammars: readonly Grammar[];
  /** Run over every character: names, markers, and the words by which a sentence shows that it speaks of its writer. */
  readonly finder: PatternSet;
  /** Run only over sentences with a name in them: all cue phrases. Built when first needed. */
  readonly cues: () => PatternSet;
  /** Per pattern: its length, its model or family name (index in the lexicon, or -1), its maker name, its marker. */
  readonly lengths: Uint16Array;
  readonly names: Int32Array;
  readonly makers: Int32Array;
  readonly markers: Int16Array;
  /** Per pattern and language (`pattern * grammars.length + language`): the cue kind plus one, or 0. */
  readonly senses: Uint8Array;
  /** Per pattern: the English sense that other languages borrow, or 0. */
  readonly borrowed: Uint8Array;
  /** Per pattern: some language reads it as "I am" or the like; as an AI noun. */
  readonly flags: Uint8Array;
}

/** An automaton over some of the patterns; `ids` leads from its pattern numbers to those of the vocabulary. */
export interface PatternSet {
  readonly automaton: Automaton;
  readonly ids: Int32Array;
}

/** Bits of `Vocabulary.flags`. */
export const patternFlag = { selfClaim: 1, ai: 2, name: 4, marker: 8, self: 16, after: 32 } as const;

/** The number a cue kind has in `senses`. */
export const cueNumber = Object.fromEntries(cueKinds.map((kind, index) => [kind, index + 1])) as Record<
  CueKind,
  number
>;

interface Draft {
  name: number;
  maker: number;
  marker: number;
  readonly senses: [language: number, kind: CueKind][];
}

/**
 * Compiles a vocabulary in steps, because all of it takes some 400 ms: whoever must not block for so long runs a step
 * at a time. Callers keep the result.
 */
export function* compileVocabulary(
  lexicon: Lexicon,
  grammars: readonly Grammar[],
): Generator<undefined, Vocabulary> {
  const drafts = new Map<string, Draft>();
  addNames(drafts, lexicon);
  addMarkers(drafts, markers);
  for (const [language, grammar] of grammars.entries()) {
    yield;
    addCues(drafts, grammar, language);
  }
  yield;
  const vocabulary = pack(drafts, lexicon, grammars);
  yield;
  vocabulary.cues();
  return vocabulary;
}

function draftOf(drafts: Map<string, Draft>, surface: string): Draft {
  const known = drafts.get(surface);
  if (known) return known;
  const made: Draft = { name: -1, maker: -1, marker: -1, senses: [] };
  drafts.set(surface, made);
  return made;
}

function addNames(drafts: Map<string, Draft>, lexicon: Lexicon): void {
  lexicon.names.forEach((name, index) => {
    const draft = draftOf(drafts, name.surface);
    if (name.nameClass === 'M') draft.maker = index;
    else draft.name = index;
  });
}

function addMarkers(drafts: Map<string, Draft>, table: readonly Marker[]): void {
  table.forEach((marker, index) => {
    draftOf(drafts, foldText(marker.text)).marker = index;
  });
}

/** Kinds that give way when a phrase is also listed under another. */
const weakKinds = new Set<CueKind>(['word', 'filler', 'breaks', 'ai']);

function addCues(drafts: Map<string, Draft>, grammar: Grammar, language: number): void {
  for (const kind of [...cueKinds].reverse()) {
    for (const phrase of expandCues(grammar.cues[kind] ?? '')) {
      addCue(drafts, phrase, language, kindOfPhrase(kind, phrase, grammar));
    }
  }
}

/** Phrases with the first person in them need no subject before them. */
function kindOfPhrase(kind: CueKind, phrase: string, { firstPerson }: Grammar): CueKind {
  const speaksOfSelf = firstPerson?.split('|').some((start) => phrase.startsWith(start)) === true;
  if (kind === 'made' && isSaidByPeople(phrase)) return speaksOfSelf ? 'ownAt' : 'madeAt';
  if (speaksOfSelf && kind === 'made') return 'own';
  return speaksOfSelf && kind === 'based' ? 'selfBased' : kind;
}

function addCue(drafts: Map<string, Draft>, phrase: string, language: number, kind: CueKind): void {
  const { senses } = draftOf(drafts, foldText(phrase));
  const present = senses.findIndex(([other]) => other === language);
  if (present < 0) senses.push([language, kind]);
  else if (!weakKinds.has(kind)) senses[present] = [language, kind];
}

function pack(drafts: Map<string, Draft>, lexicon: Lexicon, grammars: readonly Grammar[]): Vocabulary {
  const surfaces = [...drafts.keys()];
  const entries = [...drafts.values()];
  const senses = new Uint8Array(surfaces.length * grammars.length);
  entries.forEach((draft, pattern) => {
    for (const [language, kind] of draft.senses)
      senses[pattern * grammars.length + language] = cueNumber[kind];
  });
  const flags = Uint8Array.from(entries, flagsOf);
  const always = patternFlag.name | patternFlag.marker | patternFlag.selfClaim | patternFlag.ai;
  return {
    lexicon,
    grammars,
    finder: selectPatterns(surfaces, (id) => ((flags[id] as number) & always) !== 0),
    cues: once(() => selectPatterns(surfaces, (id) => (entries[id]?.senses.length ?? 0) > 0)),
    lengths: Uint16Array.from(surfaces, (surface) => surface.length),
    names: Int32Array.from(entries, ({ name }) => name),
    makers: Int32Array.from(entries, ({ maker }) => maker),
    markers: Int16Array.from(entries, ({ marker }) => marker),
    senses,
    borrowed: Uint8Array.from(entries, (draft, id) => borrowedSense(draft, surfaces[id] as string, grammars)),
    flags,
  };
}

/** Participles of two words or more; single words may mean something else elsewhere. */
function borrowedSense({ senses }: Draft, surface: string, grammars: readonly Grammar[]): number {
  const english = senses.find(([language]) => grammars[language]?.language === 'en')?.[1];
  if (english !== 'made' && english !== 'based') return 0;
  return surface.includes(' ') ? cueNumber[english] : 0;
}

function selectPatterns(surfaces: readonly string[], isWanted: (id: number) => boolean): PatternSet {
  const ids = Int32Array.from(surfaces.keys()).filter(isWanted);
  return { automaton: buildAutomaton(Array.from(ids, (id) => surfaces[id] as string)), ids };
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

const selfClaims = new Set<CueKind>(['is', 'named', 'selfAi']);
const selfKinds = new Set<CueKind>([
  ...selfClaims,
  'self',
  'own',
  'ownAt',
  'selfBased',
  'selfAfter',
  'makesMe',
  'notIs',
  'as',
  'asAfter',
  'namedAfter',
  'youTalkTo',
  'selfVerb',
]);

/** Kinds that follow a noun, in Korean as an ending of the very word. */
const afterKinds = new Set<CueKind>([
  'topic',
  'isAfter',
  'notAfter',
  'likeAfter',
  'madeAfter',
  'madeEnd',
  'basedAfter',
  'namedAfter',
  'youTalkTo',
  'asAfter',
  'filler',
  'breaks',
  'but',
  'selfAfter',
]);

function flagsOf({ name, maker, marker, senses }: Draft): number {
  let flags = name >= 0 || maker >= 0 ? patternFlag.name : 0;
  if (marker >= 0) flags |= patternFlag.marker;
  for (const [, kind] of senses) {
    if (selfClaims.has(kind)) flags |= patternFlag.selfClaim;
    if (selfKinds.has(kind)) flags |= patternFlag.self;
    if (afterKinds.has(kind)) flags |= patternFlag.after;
    if (kind === 'ai' || kind === 'selfAi') flags |= patternFlag.ai;
  }
  return flags;
}
