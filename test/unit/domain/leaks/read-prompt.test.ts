import { describe, expect, test } from 'vitest';
import { readPrompt } from '@/domain/leaks/read-prompt';

describe('a prompt that asks for identity', () => {
  test.each([
    'Who are you?',
    'Which company made you?',
    '你是谁？',
    'Как тебя зовут?',
    '¿Quién eres?',
    'Wer bist du?',
    'あなたは誰ですか',
  ])('%s', (prompt) => {
    expect(readPrompt(prompt).asksIdentity).toBe(true);
  });
});

test('an ordinary request asks for nothing', () => {
  expect(readPrompt('Write three lines about the sea.').asksIdentity).toBe(false);
});

test('names in a role the user assigns are the user’s', () => {
  const reading = readPrompt('You are Bard, the famous talking lute. Sing.');

  expect(reading.assignsPersona).toBe(true);
  expect([...reading.personaNames]).toContain('Bard');
});

test('a question is no assignment', () => {
  expect(readPrompt('You are Laguna M.1, right?').personaNames.size).toBe(0);
});
