import { controlParts, type Part } from '@/domain/battle/part';
import type { LabelledTurn, Reading } from '@/domain/battle/reading';
import { isNamed } from '@/domain/battle/reading';
import type { ConversationPlace, CustomParts } from '@/domain/custom/custom-parts';
import { outcomes } from '@/domain/outcome';
import { readMarkdown } from '../read-markdown';
import { findAll, findSides, listed } from './find-parts';
import { readLabels } from './read-labels';
import { findControls } from './vote-controls';

interface Pages {
  readonly prompts: readonly HTMLElement[];
  readonly a: readonly HTMLElement[];
  readonly b: readonly HTMLElement[];
}

/**
 * Reads the battle that `parts` describe. Where no part is on the page it is a battle without turns rather than no
 * battle: the veil stays down over what may come.
 */
export function readBattle(root: ParentNode, url: URL, parts: CustomParts): Reading {
  const broken = brokenParts(root, parts);
  if (broken.length > 0) return { kind: 'unreadable', missing: broken };
  const found = findPages(root, parts);
  const unpaired = missingReplies(root, parts, found);
  if (unpaired.length > 0) return { kind: 'unreadable', missing: unpaired };
  const turns = readTurns(root, parts, found);
  const lost = missingControls(root, parts, turns.at(-1));
  if (lost.length > 0) return { kind: 'unreadable', missing: lost };
  return {
    kind: 'battle',
    mode: 'battle',
    modality: parts.modality ?? 'text',
    conversation: readConversation(url, parts.conversation),
    turns,
    busy: isBusy(root, parts, turns.at(-1)),
  };
}

/** Where nothing on the page says that a reply is being written, the controls do by not being there yet. */
function isBusy(root: ParentNode, parts: CustomParts, newest: LabelledTurn | undefined): boolean {
  if (parts.busy !== undefined) return listed(findAll(root, parts.busy)).length > 0;
  if (newest === undefined || isNamed(newest)) return false;
  return outcomes.every((outcome) => countControls(root, parts, outcome) === 0);
}

/** Parts whose selectors the browser does not understand, or that match far too much. */
function brokenParts(root: ParentNode, parts: CustomParts): readonly Part[] {
  const { prompt, replies, names, votes } = parts;
  const places: readonly (readonly [Part, string | undefined])[] = [
    ['prompt', prompt],
    ['replyA', replies.a],
    ['replyB', replies.b],
    ['nameA', names.a],
    ['nameB', names.b],
    ...outcomes.map((outcome) => [controlParts[outcome], votes[outcome]?.selector] as const),
  ];
  return places.flatMap(([part, selector]) =>
    selector !== undefined && typeof findAll(root, selector) === 'string' ? [part] : [],
  );
}

function findPages(root: ParentNode, parts: CustomParts): Pages {
  const { a, b } = findSides(root, parts.replies);
  const prompts = parts.prompt === undefined ? [] : findAll(root, parts.prompt);
  const ordered = (found: readonly HTMLElement[]) => (parts.newestFirst ? found.toReversed() : found);
  return { prompts: ordered(listed(prompts)), a: ordered(listed(a)), b: ordered(listed(b)) };
}

function missingReplies(root: ParentNode, parts: CustomParts, { prompts, a, b }: Pages): readonly Part[] {
  if (a.length < b.length) return ['replyA'];
  if (b.length < a.length) return ['replyB'];
  if (parts.prompt !== undefined && prompts.length < a.length) return ['prompt'];
  // Controls stand below a pair: without one the replies were not found.
  const isBegun = a.length === 0 && outcomes.some((outcome) => countControls(root, parts, outcome) > 0);
  return isBegun ? ['replyA', 'replyB'] : [];
}

/**
 * Controls come when the replies are complete, and may change their words with the vote. Before it, some without the
 * others, or one that says something else now, would make clicks that nobody reads.
 */
function missingControls(
  root: ParentNode,
  parts: CustomParts,
  newest: LabelledTurn | undefined,
): readonly Part[] {
  if (newest === undefined || isNamed(newest)) return [];
  const wanted = outcomes.filter((outcome) => parts.votes[outcome] !== undefined);
  const absent = wanted.filter((outcome) => countControls(root, parts, outcome) === 0);
  const isPartly = absent.length > 0 && absent.length < wanted.length;
  const lost = isPartly ? absent : absent.filter((outcome) => isReworded(root, parts, outcome));
  return lost.map((outcome) => controlParts[outcome]);
}

type VotedOn = keyof CustomParts['votes'];

function countControls(root: ParentNode, parts: CustomParts, outcome: VotedOn): number {
  const control = parts.votes[outcome];
  return control === undefined ? 0 : findControls(root, control).length;
}

/** Whether a selector that is precise enough to tell finds its control, and it says something else. */
function isReworded(root: ParentNode, parts: CustomParts, outcome: VotedOn): boolean {
  const control = parts.votes[outcome];
  return control !== undefined && listed(findAll(root, control.selector)).length === 1;
}

function readTurns(root: ParentNode, parts: CustomParts, found: Pages): readonly LabelledTurn[] {
  const pairs = found.a.map((reply, index) => [reply, found.b[index] ?? reply]);
  const places = findSides(root, parts.names);
  const [labelsA, labelsB] = [places.a, places.b].map((side) => readLabels(listed(side), pairs, parts));
  const apart = notOfReplies(parts);
  return pairs.map(([a, b], index) => ({
    prompt: textOf(found.prompts[index], apart),
    replies: { a: textOf(a, apart), b: textOf(b, apart) },
    labels: {
      a: labelsA?.[index] ?? { kind: 'anonymous' },
      b: labelsB?.[index] ?? { kind: 'anonymous' },
    },
  }));
}

/** A whole card may have been taken for the reply: its header and its controls are none of the model's words. */
function notOfReplies({ names, votes }: CustomParts): string {
  const controls = outcomes.flatMap((outcome) => votes[outcome]?.selector ?? []);
  return [names.a, names.b, ...controls].join(', ');
}

function textOf(element: HTMLElement | undefined, apart: string): string {
  return element === undefined ? '' : readMarkdown(element, apart);
}

/** The id of the conversation in an address. */
export function readConversation(url: URL, place: ConversationPlace | undefined): string | undefined {
  if (place === undefined) return undefined;
  const id = place.in === 'query' ? url.searchParams.get(place.name) : segmentAfter(url, place.after);
  return id ? id.slice(0, 200) : undefined; // Absent before the first prompt.
}

function segmentAfter(url: URL, segment: string): string | undefined {
  const segments = url.pathname.split('/');
  const index = segments.indexOf(segment);
  return index < 0 ? undefined : segments[index + 1];
}
