import type { Sentence } from '@/domain/leaks/text/sentence';
import type { Vocabulary } from '@/domain/leaks/vocabulary/vocabulary';

/** A runner-up is read too when it explains this share of what the best language explains. */
const runnerUpShare = 0.66;

/** Languages (indexes of grammars) a sentence may be in, best first, at most three; English is always tried when it has words there. */
export function guessLanguages(sentence: Sentence, vocabulary: Vocabulary): readonly number[] {
  const scores = scoreLanguages(sentence, vocabulary);
  const order = [...scores.keys()].sort(
    (left, right) => (scores[right] as number) - (scores[left] as number),
  );
  const [best, second] = order as [number, number];
  const bestScore = scores[best] as number;
  const english = vocabulary.grammars.findIndex(({ language }) => language === 'en');
  if (bestScore === 0) return [english];
  const chosen = [best];
  if ((scores[second] as number) >= bestScore * runnerUpShare) chosen.push(second);
  if (!chosen.includes(english) && (scores[english] as number) >= 8 && !isLatin(vocabulary, best))
    chosen.push(english);
  return chosen;
}

function isLatin(vocabulary: Vocabulary, language: number): boolean {
  return vocabulary.grammars[language]?.script === undefined;
}

function scoreLanguages(sentence: Sentence, vocabulary: Vocabulary): Float64Array {
  const count = vocabulary.grammars.length;
  const scores = new Float64Array(count);
  for (let match = 0; match < sentence.matches; match++) {
    const pattern = sentence.matchPattern[match] as number;
    const length = vocabulary.lengths[pattern] as number;
    for (let language = 0; language < count; language++) {
      if (vocabulary.senses[pattern * count + language] !== 0)
        scores[language] = (scores[language] as number) + length;
    }
  }
  return scores;
}
