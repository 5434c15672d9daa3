import { expect, test } from 'vitest';
import { foldText } from '@/domain/leaks/text/fold';

test.each([
  ['ＣｈａｔＧＰＴ', 'chatgpt'],
  ['GPT‑4', 'gpt-4'],
  ['I’m\u00a0here', "i'm here"],
  ['Cla\u200bude', 'claude'],
  ['**bold**', 'bold'],
  ['أإآ', 'ااا'],
  ['İstanbul ışık', 'istanbul işik'],
  ['訓練', '训练'],
])('%s is matched as %s', (written, matched) => {
  expect(foldText(written).normalize('NFD').replace('\u0307', '').normalize('NFC')).toBe(matched);
});
