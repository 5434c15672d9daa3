import { describe, expect, test } from 'vitest';
import { scanReply } from '@/domain/leaks/scan-reply';
import { casesByLanguage } from './claims-by-language';

const isVoid = (text: string) => scanReply(text, { prompt: '' }).some(({ severity }) => severity === 'void');

describe.each(casesByLanguage)('$language', ({ leaks, mentions }) => {
  test.each(leaks)('names its writer: %s', (text) => {
    expect(isVoid(text)).toBe(true);
  });

  test.each(mentions)('only mentions: %s', (text) => {
    expect(isVoid(text)).toBe(false);
  });
});
