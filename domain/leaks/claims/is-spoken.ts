import { foldText } from '@/domain/leaks/text/fold';
import type { Sentence } from '@/domain/leaks/text/sentence';

/** How far before a claim its speaker is looked for, in characters. */
const reach = 120;

/** Verbs by which a text hands the word to somebody, in the third person. */
const verbs =
  "said|says|replied|replies|answered|answers|announced|announces|declared|declares|shouted|shouts|whispered|whispers|cried|exclaimed|exclaims|responded|responds|asked|asks|added|boomed|chirped|introduced (?:himself|herself|itself)|introduces (?:himself|herself|itself)|(?:would|might|could|will|should) (?:introduce|say|answer|respond|reply|greet|write|sound|declare|claim)|dit|répond|répondit|déclare|déclara|s'exclame|dijo|dice|respondió|responde|exclamó|contestó|anunció|sagt|sagte|antwortet|antwortete|rief|ruft|flüsterte|meinte|erklärte|disse|respondeu|rispose|risponde|esclamò|сказал|сказала|говорит|ответил|ответила|отвечает|воскликнул|произнёс|说|说道|答道|喊道|问道|笑道|言った|言いました|答えた|叫んだ|말했다|대답했다|외쳤다|말하길|قال|قالت|أجاب|कहा|बोला|बोली|berkata|menjawab|dedi|nói|đáp|zei|zegt|antwoordde|powiedział|powiedziała|řekl|řekla|odpověděl|sanoi|vastasi|sade|svarade|sagde|svarede|spuse|zice";

const colonOrQuote = new Set(Array.from(' :"\'“„«', (sign) => sign.charCodeAt(0)));
let spoken: RegExp | undefined;
const firstPerson = /\b(?:i|we)(?: [a-z]+)?\s*$/;

/** "The falcon said to the koala: I am NAME": what stands from `from` on is somebody else's words, though no quotation marks say so. */
export function isSpoken(sentence: Sentence, from: number): boolean {
  if (!colonOrQuote.has(sentence.chars[from - 1] as number)) return false;
  spoken ??= new RegExp(
    `(?:^|[^\\p{L}]|(?=[\\u4e00-\\u9fff]))(?:${foldText(verbs)})[^:.!?]{0,32}:\\s*["'“„«]?$`,
    'u',
  );
  const before = sentence.text(Math.max(0, from - reach), from);
  const found = spoken.exec(before);
  return found !== null && !firstPerson.test(before.slice(0, found.index));
}
