// FastChat's Gradio arena, from its source of 2025-04 and a page of Gradio 4.44.1. Ids occur twice on the page.

// 2025-04: the battle tab. Forks of 2024-09 leave the last letter out.
export const battle = '#share-region-anony, #share-region-anon';

// 2025-04: the two panels of a pair, A before B.
export const panel = '[id="chatbot"]';

// 2025-04: Gradio 4 marks each message with its author.
export const prompt = '[data-testid="user"]';
export const reply = '[data-testid="bot"]';

// 2025-04: empty until the vote, then a heading "Model A: name".
export const name = '[id="model_selector_md"]';

export const composer = '[id="input_box"] textarea';
