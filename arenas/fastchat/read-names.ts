import { readLabel } from '@/domain/battle/label';
import { anonymous, type Label } from '@/domain/battle/reading';
import type { PerSide } from '@/domain/side';
import { isShown } from '../is-shown';
import type { ArenaTab } from './find-tab';
import * as at from './selectors';

/** What stands for the two models now. */
export function readNames({ mode, region }: ArenaTab): PerSide<Label> {
  if (mode === 'side-by-side') return readChoices(region);
  const blocks = [...region.querySelectorAll(at.nameBlock)];
  return blocks.length > 0 ? readBlocks(blocks) : readHeadings(region);
}

function readChoices(region: Element): PerSide<Label> {
  const [a, b] = region.querySelectorAll<HTMLInputElement>(at.modelChoice);
  return { a: readLabel(a?.value), b: readLabel(b?.value) };
}

function readBlocks(blocks: readonly Element[]): PerSide<Label> {
  const [a, b] = blocks.map((block) => {
    const heading = block.querySelector(at.name); // Absent until the vote.
    return heading !== null && isShown(heading) ? readLabel(withoutSide(heading)) : anonymous;
  });
  return { a: a ?? anonymous, b: b ?? anonymous };
}

/** Forks whose blocks have no id: the headings say themselves whose they are. MTEB Arena keeps them hidden until the vote. */
function readHeadings(region: Element): PerSide<Label> {
  const headings = [...region.querySelectorAll(at.name)].filter(
    (heading) => heading.closest(at.noName) === null && isShown(heading),
  );
  const of = (side: string) => headings.find((heading) => textOf(heading).startsWith(`Model ${side}:`));
  return { a: readLabel(withoutSide(of('A'))), b: readLabel(withoutSide(of('B'))) };
}

function withoutSide(heading: Element | undefined): string {
  return textOf(heading).replace(/^Model [AB]:/, '');
}

function textOf(element: Element | undefined): string {
  return element?.textContent?.trim() ?? '';
}
