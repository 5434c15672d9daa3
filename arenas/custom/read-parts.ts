import { controlParts, type Part } from '@/domain/battle/part';
import type { CustomParts } from '@/domain/custom/custom-parts';
import { outcomes } from '@/domain/outcome';
import type { PartCount } from '../contract';
import { type Found, findAll, findSides } from './find-parts';
import { findControls } from './vote-controls';

/** How many of each described part are on the page, of those that can be missed now. Empty where no battle has begun. */
export function readParts(root: ParentNode, parts: CustomParts): readonly PartCount[] {
  const pairs = countPairs(root, parts);
  const controls = countControls(root, parts);
  const names = countNames(root, parts).filter(isThere);
  if (![...pairs, ...controls, ...names].some(isThere)) return [];
  // Names come with the vote, and controls may go with it.
  return [...pairs, ...(names.length > 0 ? controls.filter(isThere) : controls), ...names];
}

function countPairs(root: ParentNode, parts: CustomParts): readonly PartCount[] {
  const { a, b } = findSides(root, parts.replies);
  const prompts = parts.prompt === undefined ? [] : [count('prompt', findAll(root, parts.prompt))];
  return [...prompts, count('replyA', a), count('replyB', b)];
}

function countControls(root: ParentNode, { votes }: CustomParts): readonly PartCount[] {
  return outcomes.flatMap((outcome) => {
    const control = votes[outcome];
    return control === undefined ? [] : [count(controlParts[outcome], findControls(root, control))];
  });
}

function countNames(root: ParentNode, { names }: CustomParts): readonly PartCount[] {
  const { a, b } = findSides(root, names);
  return [count('nameA', a), count('nameB', b)];
}

function isThere({ count }: PartCount): boolean {
  return count > 0;
}

function count(part: Part, found: Found): PartCount {
  return { part, count: typeof found === 'string' ? 0 : found.length };
}
