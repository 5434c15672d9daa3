import { expect, test } from 'vitest';
import { guessNames } from '@/domain/blindness/guess-names';
import { expandRows } from '@/domain/leaks/lexicon/build-lexicon';

const lexicon = {
  version: '1',
  names: expandRows([
    ['Acme', '', 'M', 'acme'],
    ['Acme', 'Writer', 'U', 'writer one|writer 1'],
  ]),
};

test('makers, families and listed models can be guessed, each once', () => {
  expect(guessNames(lexicon, ['writer', 'meadow-3'])).toEqual(['Acme', 'meadow-3', 'writer']);
});
