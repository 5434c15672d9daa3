export interface CustomTurn {
  readonly question: string;
  readonly one: string;
  readonly two: string;
  /** What stands above the replies; nothing before the vote. */
  readonly names?: { readonly one: string; readonly two: string };
}

export const aCustomTurn: CustomTurn = { question: 'question', one: '<p>alpha</p>', two: '<p>beta</p>' };

const words = ['First one', 'Second one', 'Equal', 'Both poor'] as const;

/** A page of an arena that nobody wrote an adapter for, as in `test/fixtures/custom/`. */
export function aCustomPage(turns: readonly CustomTurn[], choices: readonly string[] = words): string {
  const buttons = choices.map((choice) => `<button>${choice}</button>`).join('');
  return `<main>${turns.map(aTurn).join('')}<div id="choices">${buttons}</div></main>`;
}

function aTurn({ question, one, two, names }: CustomTurn): string {
  return (
    `<section><p data-part="question">${question}</p>` +
    `${aColumn('one', one, names?.one)}${aColumn('two', two, names?.two)}</section>`
  );
}

function aColumn(side: string, answer: string, name = ''): string {
  return (
    `<article data-side="${side}"><h2 class="who">${name}</h2>` +
    `<div class="answer">${answer}</div></article>`
  );
}
