/** Zero-width and stacking characters over each letter. */
const zalgo = [...'zalgo comes'].map((letter) => letter + '\u0300\u0336\u0351\u0489'.repeat(25)).join('');
const table = (cell: string) => `<table><tr>${`<td>${cell}</td>`.repeat(300)}</tr></table>`;

/** Replies as nobody would write them; each would run something, or leave its box, if it were let. */
export const hostileTexts: Readonly<Record<string, string>> = {
  'HTML and scripts': [
    '<script>globalThis.ran = 1</script><img src=x onerror="globalThis.ran = 2">',
    '<iframe srcdoc="<script>parent.ran = 3</script>"></iframe><svg onload="globalThis.ran = 4">',
    '<style>* { display: none !important }</style><base href="https://example.org/"><h1>Not a heading</h1>',
    '[a link](javascript:globalThis.ran=5) ![a picture](https://example.org/p.png)',
    '</p></div></main><dialog open>gone</dialog>',
  ].join('\n'),
  'a huge table': `${table('cell')}\n${`| column ${'|'.padEnd(40, '-')}`.repeat(200)}`,
  'a line of a megabyte': 'x'.repeat(1_000_000),
  'right to left': `\u202e\u2067مرحبا بالعالم ${'שלום '.repeat(60)}\u200f abc 123 ${'ا'.repeat(400)}`,
  zalgo: `${zalgo} ${zalgo}\n${zalgo}`,
};
