import type { ArenaAdapter, PartCount } from '@/arenas/contract';
import { isShown } from '@/arenas/is-shown';
import { controlParts, type Part } from '@/domain/battle/part';
import { type BattleReading, isNamed, type Reading } from '@/domain/battle/reading';
import { outcomes } from '@/domain/outcome';

const clickable = 'button, label, input, [role="button"], [role="radio"]';
/** A page with more of them than that is no arena. */
const mostClickable = 2000;

/**
 * Which of the expected parts are on a page, as a reading and the controls that work tell it. Empty where no battle has
 * begun. Says of a name that it is there, never what it is.
 */
export function countParts(adapter: ArenaAdapter, root: ParentNode, reading: Reading): readonly PartCount[] {
  if (reading.kind === 'elsewhere') return [];
  const controls = countControls(adapter, root);
  if (reading.kind === 'unreadable')
    return [...reading.missing.map((part) => ({ part, count: 0 })), ...controls];
  if (reading.turns.length === 0) return [];
  const told = [...countTurns(reading), ...controls, ...countNames(reading)];
  if (isRevealed(reading)) return told.filter(({ count }) => count > 0);
  return controls.length > 0 || reading.busy ? told : [...told, countConfirming(adapter, root)];
}

/** After the vote a page need not show anything any more. */
function isRevealed({ turns, announced = [] }: BattleReading): boolean {
  return isNamed(turns.at(-1)) || announced.length > 0;
}

function countTurns({ turns }: BattleReading): readonly PartCount[] {
  const count = (part: Part, texts: readonly string[]) => ({
    part,
    count: texts.filter((text) => text !== '').length,
  });
  const prompts = turns.map(({ prompt }) => prompt);
  const [a, b] = (['a', 'b'] as const).map((side) => turns.map(({ replies }) => replies[side]));
  return [count('prompt', prompts), count('replyA', a ?? []), count('replyB', b ?? [])];
}

/** Names come with the vote: until then they are nothing to be missed. */
function countNames({ turns }: BattleReading): readonly PartCount[] {
  const named = (side: 'a' | 'b') => turns.filter(({ labels }) => labels[side].kind === 'name').length;
  const counts: readonly PartCount[] = [
    { part: 'nameA', count: named('a') },
    { part: 'nameB', count: named('b') },
  ];
  return counts.filter(({ count }) => count > 0);
}

/** The controls of each outcome, by what a click on them would say. */
function countControls(adapter: ArenaAdapter, root: ParentNode): readonly PartCount[] {
  const candidates = [...root.querySelectorAll(clickable)].slice(0, mostClickable).filter(isShown);
  // A label and the input inside it are one control.
  const outer = candidates.filter((element) => element.parentElement?.closest(clickable) == null);
  const said = outer.map((element) => adapter.readClick(element));
  return outcomes.flatMap((outcome) => {
    const count = said.filter((one) => one === outcome).length;
    return count === 0 ? [] : [{ part: controlParts[outcome], count }];
  });
}

/** A control that only confirms a choice says nothing while there is none. */
function countConfirming({ confirm }: ArenaAdapter, root: ParentNode): PartCount {
  return {
    part: 'voteButtons',
    count: confirm === undefined ? 0 : root.querySelectorAll(confirm).length,
  };
}
