import fc from 'fast-check';

/** Pieces that meet in surprising ways when they are joined. */
export const textPieces = fc.constantFrom(
  'I am Claude',
  ', made by ',
  'Anthropic',
  '. ',
  '\n',
  'I’m not ',
  '**ChatGPT**',
  'As an AI built by xAI, ',
  'I ',
  'Grok',
  '私は',
  'OpenAI',
  'が開発した',
  'モデルです',
  '。',
  '我是',
  '文心一言',
  '저는 ',
  '클로드',
  '입니다',
  '"',
  '```json\n',
  '<|im_end|>',
  'e\u0301',
  '😀',
  '\ud83d',
  'https://claude.ai ',
  'Сlaude',
  'Cla\u200bude',
  '- Model: ',
  'GPT-4',
  ' 3.5',
  'User: ',
  ' no, just kidding, ',
  'My name is Zorblax, an AI',
  '\n\nSincerely,\n',
  '\n— Claude\n',
  '“',
  '”',
  'My knowledge cutoff is June ',
  ' 128k tokens',
  'the same model as ',
  ' ',
);

/** Cuts a text into pieces of the given sizes plus one, over and over. */
export function* cutText(text: string, sizes: readonly number[]): Iterable<string> {
  for (let at = 0, turn = 0; at < text.length; turn++) {
    const size = (sizes[turn % sizes.length] ?? 0) + 1;
    yield text.slice(at, at + size);
    at += size;
  }
}
