// The practice arena is a page of our own: entrypoints/practice renders what is looked for here.

export const arena = '[data-practice]';
export const turn = '[data-practice-turn]';
export const prompt = '[data-practice-prompt]';
export const name = (side: 'a' | 'b') => `[data-practice-side="${side}"] [data-practice-name]`;
export const reply = (side: 'a' | 'b') => `[data-practice-side="${side}"] [data-practice-reply]`;
export const anyReply = '[data-practice-reply]';
export const voteButton = 'button[data-practice-outcome]';
export const writing = '[aria-busy="true"]';
