/** Puts a piece of page into the document and hands back its place. Each call takes the last one's away. */
export function show(html: string): HTMLElement {
  document.body.innerHTML = html;
  return document.body;
}

interface Card {
  readonly label: string;
  readonly reply: string;
}

export interface ArenaAiTurn {
  readonly prompt: string;
  readonly a: Card;
  readonly b: Card | undefined;
}

export const composer = '<form><textarea name="message"></textarea></form>';

/** The four vote buttons of 2026, once for each breakpoint; the copy of the other one is hidden. */
export const voteBar = ['', ' style="display: none"']
  .map(
    (style) =>
      `<div class="bar"${style}><button>A is better</button><button>Both are good</button>` +
      '<button>Both are bad</button><button>B is better</button></div>',
  )
  .join('');

export function aCard({ label, reply }: Card): string {
  return (
    '<div class="bg-surface-primary"><div class="sticky"><span class="font-mono">' +
    `<span class="truncate">${label}</span></span></div><div class="prose">${reply}</div></div>`
  );
}

export function anArenaAiTurn(some: Partial<ArenaAiTurn> = {}): ArenaAiTurn {
  return {
    prompt: 'question',
    a: { label: 'Assistant A', reply: '<p>alpha</p>' },
    b: { label: 'Assistant B', reply: '<p>beta</p>' },
    ...some,
  };
}

/** A transcript of 2026: bottom-up, so that its newest turn comes first and each prompt after its replies. */
export function aTranscript(turns: readonly ArenaAiTurn[], layout: 'carousel' | 'wide' = 'carousel'): string {
  const parts = turns.map((turn) => pair(turn, layout) + bubble(turn.prompt));
  return `<ol class="flex flex-col-reverse">${parts.reverse().join('')}</ol>`;
}

/** The same top-down. */
export function aPlainTranscript(turns: readonly ArenaAiTurn[]): string {
  return `<ol class="flex flex-col">${turns.map((turn) => bubble(turn.prompt) + pair(turn, 'wide')).join('')}</ol>`;
}

function bubble(prompt: string): string {
  return `<div class="self-end"><div class="bg-surface-raised"><div class="prose">${prompt}</div></div></div>`;
}

function pair({ a, b }: ArenaAiTurn, layout: 'carousel' | 'wide'): string {
  const cards = [a, b].flatMap((card) => card ?? []).map(aCard);
  if (layout === 'wide') return `<div class="grid">${cards.join('')}</div>`;
  const slides = cards.map((card) => `<div role="group" aria-roledescription="slide">${card}</div>`);
  return `<div aria-roledescription="carousel">${slides.join('')}</div>`;
}
