// Invented prose, long enough that its words are as mixed as ordinary replies are.
const sentences = [
  'The harbour was quiet that morning, and the boats lay two by two along the wall.',
  'To bake the bread, heat the oven well before the dough has finished rising.',
  'A function that returns early is easier to read than one that nests its conditions.',
  'In 1911 the bridge was moved forty metres upstream, stone by stone.',
  '1. Write down what you know. 2. Cross out what you only believe. 3. Start again.',
  'Most people compare the two methods by their cost; I would compare them by their errors.',
  '**Note:** the second option needs more memory, but it never blocks.',
  'Les enfants couraient vers la mer, et personne ne regardait les nuages.',
  'Der Zug hielt an jeder Station, obwohl niemand einstieg.',
  '夜が明けると、市場にはもう人があふれていた。',
  '这条路通向山顶，但是冬天常常被雪封住。',
] as const;

/** Ordinary prose of at least `length` UTF-16 units. */
export function prose(length: number): string {
  const paragraphs: string[] = [];
  for (let size = 0, index = 0; size < length; index++) {
    const sentence = sentences[(index * 7 + (index >> 3)) % sentences.length] ?? '';
    paragraphs.push(sentence, index % 5 === 4 ? '\n\n' : ' ');
    size += sentence.length + 1;
  }
  return paragraphs.join('').slice(0, length);
}

/** Texts made to be slow, each repeated to a wanted length. */
export const adversaries: Readonly<Record<string, string>> = {
  'I am I am I am': 'I am ',
  'nested quotes': '“‘«"',
  'one word without an end': 'a',
  'one Korean word without an end': '가',
  'Korean words joined by underscores': '파티_이벤트_',
  'names only': 'Claude ChatGPT Gemini Qwen ',
  'nothing but claims': 'I am Claude, made by Anthropic. What ChatGPT does I do too. ',
  'claims without spaces': '我是通义千问。',
  'names with invisible characters': 'Cl\u200baude\u202e ',
  'look-alike letters': 'Сlаude ',
  'lines of a card': 'Model: GPT-4\n',
  signatures: '— Claude\n',
  'tiny questions with a name': '🤗? ',
  'unclosed fences': '```\n',
  'half a claim': 'I was made by the people who were made by ',
  'every block of Unicode': everyBlock(),
};

function everyBlock(): string {
  const units: string[] = [];
  for (let unit = 0x20; unit < 0xffff; unit += 97) units.push(String.fromCharCode(unit));
  return units.join('');
}
