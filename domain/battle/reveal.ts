import type { PerSide } from '../side';
import type { Battle, Choice } from './battle';
import { isRefused } from './confirm';
import { haveSwapped } from './have-swapped';
import { type BattleReading, type LabelledTurn, namesOf } from './reading';

/**
 * Looks for the names that answer the click: above the replies, where these were cleared away before the names came,
 * there and gone one by one, or in a notice of their own. What the page itself says was chosen wins over what the click
 * seemed to say.
 */
export function reveal(battle: Battle, reading?: BattleReading): Battle {
  if (battle.choice === undefined || battle.revealed !== undefined || isRefused(battle)) return battle;
  if (haveSwapped(battle.choice.turns.at(-1), votedTurn(battle))) return battle;
  const named = rememberNames(battle, battle.choice);
  const names =
    reading?.looseNames ??
    namesOf(votedTurn(battle)) ??
    rememberedNames(named) ??
    findAnnounced(battle, reading);
  if (names === undefined) return named;
  const choice = { ...battle.choice, outcome: reading?.decided ?? battle.choice.outcome };
  return { ...named, choice, revealed: names, loss: undefined };
}

/** The turn that was voted on, as the page shows it now. */
export function votedTurn({ choice, turns }: Battle): LabelledTurn | undefined {
  return choice && turns[choice.turns.length - 1];
}

/**
 * A name that was there before the click is no answer to it, and one above a pair that is mounted in part only may be
 * taken for the other side's.
 */
function rememberNames(battle: Battle, choice: Choice): Battle {
  const turn = votedTurn(battle);
  if (turn === undefined || choice.wasNamed || turn.replies.a === '' || turn.replies.b === '') return battle;
  const { labels } = turn;
  const nameA = labels.a.kind === 'name' ? labels.a.name : battle.nameA;
  const nameB = labels.b.kind === 'name' ? labels.b.name : battle.nameB;
  return { ...battle, nameA, nameB };
}

function rememberedNames({ nameA, nameB }: Battle): PerSide<string> | undefined {
  if (nameA === undefined || nameB === undefined || nameA === nameB) return undefined;
  return { a: nameA, b: nameB };
}

/** Whether the page names a pair in a notice that was not there before. */
export function hasNews(battle: Battle, reading: BattleReading): boolean {
  return findAnnounced(battle, reading) !== undefined;
}

/** The newest notice that was not there before the click. The same pair may be announced twice. */
function findAnnounced(battle: Battle, reading: BattleReading | undefined): PerSide<string> | undefined {
  const { announced = [] } = reading ?? {};
  return announced.findLast(
    (names) => countOf(announced, names) > countOf(battle.heardBefore, names) && names.a !== names.b,
  );
}

/**
 * The notices from before the click that are still there. One that has passed meanwhile must not stand against a new one
 * of the same pair: BigCodeArena (2026-11, running here) shows each for 15 seconds, and can draw the same pair again and again.
 */
export function stillHeard(
  { heardBefore }: Battle,
  { announced = [] }: BattleReading,
): Battle['heardBefore'] {
  return heardBefore.filter(
    (names, index) => countOf(heardBefore.slice(0, index + 1), names) <= countOf(announced, names),
  );
}

function countOf(all: readonly PerSide<string>[], { a, b }: PerSide<string>): number {
  return all.filter((names) => names.a === a && names.b === b).length;
}

/** Whether the arena answered a click with one name at least: it took it as a vote then, and no later one replaces it. */
export function wasHeeded({ nameA, nameB }: Battle): boolean {
  return nameA !== undefined || nameB !== undefined;
}
