import { describe, expect, test } from 'vitest';
import { defaultLexicon } from '@/domain/leaks/lexicon/build-lexicon';
import { scanReply } from '@/domain/leaks/scan-reply';

const names = defaultLexicon()
  .names.filter(
    ({ nameClass, surface }) => (nameClass === 'A' || nameClass === 'P') && /^[a-z][a-z ]+$/.test(surface),
  )
  .map(({ shown }) => shown);

const sentences: readonly ((name: string) => string)[] = [
  (name) => `We spent a week in ${name} last summer.`,
  (name) => `I read a book called ${name} when I was young.`,
  (name) => `My neighbour ${name} waters the plants.`,
  (name) => `${name} is a word with several meanings.`,
  (name) => `She named the boat ${name} after her aunt.`,
  (name) => `I am looking for the ${name} on the map.`,
  (name) => `They asked me about ${name}, and I had no answer.`,
  (name) => `I was born near ${name} and moved away.`,
  (name) => `There is nothing like ${name} in the morning.`,
  (name) => `If you see ${name}, tell me at once.`,
];

describe('ten ordinary sentences for every ordinary word', () => {
  test.each(names)('%s', (name) => {
    const flagged = sentences.map((sentence) => sentence(name)).filter(isFlagged);

    expect(flagged).toEqual([]);
  });
});

function isFlagged(text: string): boolean {
  return scanReply(text, { prompt: '' }).some(({ severity }) => severity !== 'note');
}
