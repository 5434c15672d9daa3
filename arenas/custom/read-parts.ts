import type { CustomParts } from '@/domain/custom/custom-parts';
import { outcomes } from '@/domain/outcome';
import type { PartCount } from '../contract';
import { type Found, findAll, findSides } from './find-parts';
import { partNames } from './part-names';
import { findControls } from './vote-controls';

/** How many of each described part are on the page. */
export function readParts(root: ParentNode, parts: CustomParts): readonly PartCount[] {
  const replies = findSides(root, parts.replies);
  const names = findSides(root, parts.names);
  return [
    ...(parts.prompt === undefined ? [] : [count(partNames.prompt, findAll(root, parts.prompt))]),
    count(partNames.replyA, replies.a),
    count(partNames.replyB, replies.b),
    ...outcomes.flatMap((outcome) => {
      const control = parts.votes[outcome];
      return control === undefined ? [] : [count(partNames.votes[outcome], findControls(root, control))];
    }),
    count(partNames.nameA, names.a),
    count(partNames.nameB, names.b),
  ];
}

function count(part: string, found: Found): PartCount {
  return { part, count: typeof found === 'string' ? 0 : found.length };
}
