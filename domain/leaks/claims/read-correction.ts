import { foldText } from '@/domain/leaks/text/fold';
import type { Sentence } from '@/domain/leaks/text/sentence';

const phrases =
  "just kidding|only kidding|kidding|just joking|only joking|i'm joking|i am joking|scratch that|wait, no|no, wait|oh wait|i mean,|i meant|my mistake|i misspoke|correction:|that was a joke|not really|just teasing|开玩笑|说错了|口误|才怪|なんてね|冗談です|冗談だよ|いや、違|間違えました|농담입니다|농담이에요|농담이야|아니, |es broma|es una broma|bromeo|quise decir|perdón, no|je plaisante|je rigole|je blague|je voulais dire|kleiner scherz|nur spaß|nur ein scherz|ich meine|quatsch|шучу|шутка|оговорился|оговорилась|brincadeira|estou brincando|quis dizer|scherzo|sto scherzando|volevo dire|жартую|żartuję|grapje|skojar bara|bercanda|şaka|đùa thôi|أمزح|मज़ाक";

let correction: RegExp | undefined;

/** Whether the sentence takes back, after position `from`, what it has just said: "I am NAME, no, just kidding". */
export function isCorrected(sentence: Sentence, from: number): boolean {
  correction ??= new RegExp(foldText(phrases));
  return correction.test(sentence.text(from));
}
