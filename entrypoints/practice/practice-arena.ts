import * as v from 'valibot';
import type { ArenaAdapter } from '@/arenas/contract';
import { readLabel } from '@/domain/battle/label';
import type { LabelledTurn, Reading } from '@/domain/battle/reading';
import { practiceArenaId } from '@/domain/journal/board';
import { Outcome } from '@/domain/outcome';
import * as at from './selectors';

/**
 * The practice arena inside the extension. It is no entry of the registry: only its own page, which is ours, runs it,
 * with the runtime that all arenas share.
 */
export function practiceArena(roster: readonly string[]): ArenaAdapter {
  return {
    id: practiceArenaId,
    title: 'Practice',
    matches: [],
    replies: at.anyReply,
    coverable: at.anyReply,
    checkedOn: '2026-11-24',
    readRoster: () => roster,
    readPage: (root) => readArena(root.querySelector<HTMLElement>(at.arena)),
    readClick(target) {
      const button = target.closest<HTMLButtonElement>(at.voteButton);
      if (button === null || button.disabled) return undefined;
      const chosen = v.safeParse(Outcome, button.dataset.practiceOutcome);
      return chosen.success ? chosen.output : undefined;
    },
  };
}

function readArena(arena: HTMLElement | null): Reading {
  if (arena === null) return { kind: 'unreadable', missing: ['app'] };
  return {
    kind: 'battle',
    mode: 'battle',
    modality: 'text',
    conversation: arena.dataset.practice,
    turns: [...arena.querySelectorAll(at.turn)].map(readTurn),
    busy: arena.querySelector(at.writing) !== null,
  };
}

function readTurn(turn: Element): LabelledTurn {
  const textOf = (selector: string) => turn.querySelector(selector)?.textContent?.trim() ?? '';
  return {
    prompt: textOf(at.prompt),
    replies: { a: textOf(at.reply('a')), b: textOf(at.reply('b')) },
    labels: { a: readLabel(textOf(at.name('a'))), b: readLabel(textOf(at.name('b'))) },
  };
}
