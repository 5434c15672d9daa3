import { expect, test } from 'vitest';
import { scrubText, scrubVote } from '@/domain/transfer/scrub';
import { aTurn } from '../../../support/builders';
import { anImportedVote } from './imported-votes';

test.each([
  ['write to jo.doe+x@mail.example.org now', 'write to [email] now'],
  ['see https://example.org/a?b=c, please', 'see [url] please'],
  ['call +49 (30) 1234-5678 or 0301234567', 'call [number] or [number]'],
  ['card 4111 1111 1111 1111', 'card [number]'],
  ['account DE89 3704 0044 0532 0130 00.', 'account [iban].'],
  ['key sk-abcdefghijklmnopqrstuvwx', 'key [key]'],
  ['host 192.168.10.7 up', 'host [address] up'],
  ['in /home/jodoe/notes and C:\\Users\\jodoe\\x', 'in [path]/notes and [path]\\x'],
])('%s becomes %s', (text, scrubbed) => {
  expect(scrubText(text)).toBe(scrubbed);
});

test.each(['In 2024, 3.14159265 was 12 % of 1000', 'version 1.2.3', 'a@b', 'the year 1999-2003'])(
  '%s stays',
  (text) => {
    expect(scrubText(text)).toBe(text);
  },
);

test('a vote to give away has no id and no time of day', () => {
  const vote = {
    ...anImportedVote({ battleKey: 'q-1', castAtMs: 1_718_000_000_500 }),
    turns: [aTurn({ prompt: 'a@b.org' })],
  };

  expect(scrubVote(vote)).toMatchObject({
    battleKey: undefined,
    castAtMs: Date.UTC(2024, 5, 10),
    turns: [{ prompt: '[email]' }],
  });
});
