import { expect, test } from 'vitest';
import { claimAgreement } from '@/domain/insights/claim-agreement';

const claude = { maker: 'Anthropic', family: 'Claude', model: 'Claude' };

test('a claim of the family agrees with any of its models', () => {
  expect(claimAgreement(claude, 'claude-opus-4')).toBe('model');
});

test('a name in another script agrees as well', () => {
  expect(claimAgreement({ ...claude, model: 'クロード' }, 'claude-opus-4')).toBe('model');
});

test('a claim of another version agrees in the maker only', () => {
  expect(claimAgreement({ maker: 'OpenAI', family: 'GPT', model: 'GPT-4' }, 'gpt-5')).toBe('maker');
});

test('a written version agrees however it is punctuated', () => {
  expect(claimAgreement({ ...claude, model: 'Claude 3.5' }, 'claude-3-5-sonnet-20241022')).toBe('model');
});

test('a claim of the maker agrees with the maker', () => {
  expect(claimAgreement({ maker: 'Google' }, 'gemini-2.5-pro')).toBe('maker');
});

test('a claim of another maker agrees with neither', () => {
  expect(claimAgreement(claude, 'gpt-5')).toBe('neither');
});

test('a reveal that the lexicon does not know cannot be compared', () => {
  expect(claimAgreement(claude, 'meadow-3-pro')).toBe('unknown');
});

test('an unknown model that tells its own name agrees', () => {
  expect(claimAgreement({ model: 'Meadow-3-Pro' }, 'meadow-3-pro')).toBe('model');
});

test('half a word is no agreement', () => {
  expect(claimAgreement({ model: 'mead' }, 'meadow-3-pro')).toBe('unknown');
});

test('a finding that claims nothing has nothing to compare', () => {
  expect(claimAgreement({}, 'gpt-5')).toBeUndefined();
});
