/**
 * How phrases of `made` begin in which people, too, speak of their work and their home: "I work at", "ich komme von", "我来自". They
 * count only where an AI is known to speak.
 */
const beginnings = [
  "i work|work for|working for|i'm from|i am from|come from|comes from|came from|coming from|originate|hail from|stem from",
  '(taught|instructed|supported|sponsored|managed|hosted|published) by|affiliated|associated with|representing|on behalf of',
  'ich arbeite|ich komme|komme|je travaille|je viens|je proviens|trabajo|trabajando|vengo|provengo|trabalho|venho|provenho',
  'lavoro|我来自|我在|ik werk|ik kom|jag kommer|jag arbetar|jag jobbar|jeg kommer|jeg arbejder|jeg jobber|pracuję|pochodzę',
  'saya bekerja|saya berasal|bekerja|làm việc|työskentelen|pracuji|pocházím|працюю|работаю',
].join('|');

let saidByPeople: RegExp | undefined;

export function isSaidByPeople(phrase: string): boolean {
  saidByPeople ??= new RegExp(`^(?:${beginnings})`, 'u');
  return saidByPeople.test(phrase);
}
