import { expect, test } from 'vitest';
import { guessNames } from '@/domain/blindness/guess-names';
import type { LexiconName } from '@/domain/leaks/lexicon/build-lexicon';

const aName = (some: Partial<LexiconName>): LexiconName => {
  return { maker: 'Acme', family: '', nameClass: 'U', shown: '', surface: '', ...some };
};
const lexicon = {
  version: '1',
  names: [aName({}), aName({ family: 'Writer', shown: 'writer one' }), aName({ family: 'Writer' })],
};

test('makers, families and listed models can be guessed, each once', () => {
  expect(guessNames(lexicon, ['writer', 'meadow-3'])).toEqual(['Acme', 'meadow-3', 'writer']);
});
