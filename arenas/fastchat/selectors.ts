// FastChat's Gradio arena, from its source of 2025-04 and a page of Gradio 4.44.1. Ids occur twice on the page.

// 2025-04: the battle tab. Forks of 2024-09 leave the last letter out.
export const battle = '#share-region-anony, #share-region-anon';

// 2025-04: the two panels of a pair, A before B.
export const panel = '[id="chatbot"]';

// 2025-04: Gradio 4 marks each message with its author.
export const prompt = '[data-testid="user"]';
export const reply = '[data-testid="bot"]';

// 2026-11, Gradio 4.44.1: where the two names appear. A loader writes its timing into the same block.
export const nameBlock = '[id="model_selector_md"]';

// 2026-11: the heading "Model A: name" is there only after the vote. Forks of 2024-11 use h2.
export const name = ':is(h2, h3)';

// 2026-11: messages are buttons themselves, and code blocks put a copy button inside them.
export const message = '[role="log"]';
export const copyButton = '.copy_code_button';
